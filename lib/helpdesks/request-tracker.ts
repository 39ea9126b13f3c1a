import type { Helpdesk } from './helpdesk'

// Every page of a ticket; `id` is a parameter of its URL, and of none after a form was posted to it.
const pages = [
  'Display',
  'Update',
  'History',
  'Modify',
  'ModifyAll',
  'ModifyPeople',
  'ModifyDates',
  'ModifyLinks',
  'Reminders',
  'Forward',
].map((page) => `/Ticket/${page}.html`)

/** The ticket that the page's own menu belongs to. */
const ticketOfMenu = { selector: '#page-display', attribute: 'href', after: '?id=' }

/** `RT.CurrentUser = {"Name":"agent","RealName":"Alex Agent",...};` in the page's head. */
const currentUser = (json: string) => ({
  selector: 'head script:not([src])',
  after: 'RT.CurrentUser = ',
  json,
})

/**
 * Request Tracker 5, read on a live server (5.0.3). The requester's DOM text depends on how the
 * agent likes names to be shown and may hold no address at all; the API always tells it.
 */
export const requestTracker: Helpdesk = {
  id: 'request-tracker',
  name: 'Request Tracker',
  evidence: 'live',
  ticketPages: [
    ...pages.map((path) => ({ path, query: { id: '{ticket}' } })),
    ...pages.map((path) => ({ path, id: ticketOfMenu })),
  ],
  requester: [
    {
      from: 'api',
      url: '/REST/2.0/tickets?query=id%3D{ticket}&fields=Requestor&fields[Requestor]=EmailAddress,RealName',
      confirm: 'items.0.id',
      each: 'items.0.Requestor',
      address: 'EmailAddress',
      name: 'RealName',
    },
    {
      from: 'page',
      each: 'body:has(#page-display[href$="?id={ticket}"]) .form-row.requestors .user',
    },
  ],
  subject: { selector: '#header h1', after: '#{ticket}: ' },
  agent: {
    login: { selector: '.current-user' },
    name: currentUser('RealName'),
    address: currentUser('EmailAddress'),
  },
  signedOut: '#comp-NoAuth-Login, form#login',
  // Its menu is as long as the window allows and lies over the ticket's title and the search.
  narrow: {
    '#page-navigation': { position: 'static', display: 'flow-root', margin: '0 1.5em 0.5em' },
    '#topactions': { position: 'static', display: 'flow-root', margin: '0 0.5em' },
    '#main-navigation': { 'z-index': '100' },
  },
  composer: {
    // A rich text box is a plain one until its editor is up: what went into it then would be taken
    // for HTML.
    editors: [
      '#cke_UpdateContent iframe.cke_wysiwyg_frame',
      'textarea#UpdateContent:not(.richtext)',
    ],
    public: [
      {
        selector: 'form:has(input[name="id"][value="{ticket}"]) select#UpdateType',
        value: 'response',
      },
    ],
    internal: [{ selector: 'select#UpdateType', value: 'private' }],
    // On the page of a reply this link would load it anew and lose what was typed.
    open: 'body:not(#comp-Ticket-Update, #comp-Ticket-ModifyAll) #page-actions-reply[href$="id={ticket}"]',
  },
  sent: {
    form: 'form[name=TicketUpdate], form[name=TicketModifyAll]',
    button: 'input[name=SubmitTicket]',
    record: {
      url: '/REST/2.0/ticket/{ticket}/history?fields=Type,Creator&orderby=id&order=DESC&per_page=20',
      each: 'items',
      id: 'id',
      where: { Type: 'Correspond', 'Creator.id': '{login}' },
    },
  },
}
