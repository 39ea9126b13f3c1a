import type { Helpdesk } from './helpdesk'

const compose = 'form#ComposeTicket:has(input[name=TicketID][value="{ticket}"])'

const at = (Action: string) => ({ path: '/index.pl', query: { Action, TicketID: '{ticket}' } })

/**
 * Znuny, read on a live server (6.5.1); OTRS 6 and OTOBO 11 have the same templates, read in their
 * source. A reply is a window of its own, a note another with an editor of the same name. The customer's
 * details come late, their visible text is cut (the title is whole), and there are none for a sender
 * who is no customer user: then those who wrote are named by the articles.
 */
export const znuny: Helpdesk = {
  id: 'znuny',
  name: 'Znuny, OTRS, OTOBO',
  evidence: 'live',
  ticketPages: [
    at('AgentTicketZoom'),
    at('AgentTicketCompose'),
    at('AgentTicketNote'),
    {
      path: '/index.pl',
      id: { selector: 'form#ComposeTicket input[name=TicketID]', attribute: 'value' },
    },
  ],
  requester: [
    {
      from: 'page',
      only: 'form#ComposeTicket',
      each: `${compose} #TicketCustomerContentToCustomer input[id^="CustomerInitialValue_"]`,
      address: { selector: ':scope', attribute: 'value' },
    },
    {
      from: 'page',
      only: '.TicketZoom',
      loaded: '#Async_0200-CustomerInformation .Content',
      each: '#Async_0200-CustomerInformation p.Value[title*="@"]',
      address: { selector: ':scope', attribute: 'title' },
    },
    {
      from: 'page',
      only: '.TicketZoom',
      each: '#ArticleTable tbody tr.customer td.Sender div[title*="@"]',
      address: { selector: ':scope', attribute: 'title' },
    },
  ],
  subject: { selector: '.TicketZoom h1, #ComposeTicket h1', after: '— ' },
  // As the history names them, too. The window of a reply names nobody.
  agent: { login: { selector: '#ToolBar .UserAvatar div > span' } },
  // For a narrow window it has a phone's pages, in which a reply is no window but a frame.
  wide: true,
  composer: {
    // The editor is there seconds after its textarea, which it then hides.
    editors: [
      `${compose} #cke_RichText iframe.cke_wysiwyg_frame`,
      `${compose} .ck-editor__editable[contenteditable=true]`,
    ],
    public: [{ selector: compose }],
    internal: [{ selector: '#IsVisibleForCustomer', checked: false }],
    // Of several templates the agent takes one themselves.
    open: 'form:has([name=TicketID][value="{ticket}"]) select[id^=ResponseID]:not([id^=ResponseIDAll], :has(:nth-child(3))) :nth-child(2)',
  },
  sent: {
    form: 'form#ComposeTicket',
    button: '#submitRichText',
    record: {
      from: 'page',
      url: '/index.pl?Action=AgentTicketHistory;TicketID={ticket}',
      each: 'tbody tr',
      fields: {
        article: { selector: 'a[href*="ArticleID="]', attribute: 'href', after: 'ArticleID=' },
        type: { selector: 'td[title]', attribute: 'title' },
        agent: { selector: 'td.UserName' },
      },
      id: 'article',
      where: { type: 'SendAnswer', agent: '{login}' },
    },
  },
}
