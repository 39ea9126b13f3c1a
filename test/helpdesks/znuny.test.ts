import { znuny } from '@/lib/helpdesks/znuny'
import { proveHelpdesk } from './prove'

const base = 'https://acme.example/otrs/index.pl'
const url = `${base}?Action=AgentTicketZoom;TicketID=3`
const composeUrl = `${base}?Action=AgentTicketCompose;TicketID=3;ArticleID=9;ResponseID=1`

/** The head of a page, and a mark that a note in it would carry. */
const toolBar = `<ul id="ToolBar"><li class="UserAvatar"><a><span>AA</span></a>
  <div><span>Alex Agent</span></div></li></ul><p class="UserAvatar"><span>Kim</span></p>`

/** The list of ways to reply to an article, each a template. */
const ways = (ticket: number, id: string, ...templates: string[]) => `<form>
  <input type="hidden" name="TicketID" value="${ticket}"><select id="${id}" name="ResponseID">
  <option value="">-</option>${templates.map((name) => `<option data-is="${name}">${name}</option>`).join('')}
  </select></form>`

const zoom = (widget: string, replies = '') => `${toolBar}
  <div class="TicketZoom">${replies}
    <h1>Ticket#2026112110000024 — Refund for order 1043</h1>
    <div id="Async_0200-CustomerInformation">${widget}</div>
    <table id="ArticleTable"><tbody>
      <tr class="agent Outgoing"><td class="Sender"><div title="Acme &lt;desk@acme.example&gt;"></div></td></tr>
      <tr class="customer Incoming"><td class="Sender">
        <div title="&quot;O'Brien, Pat&quot; &lt;pat+shop@customers.example&gt;">Pat</div></td></tr>
    </tbody></table>
    <p class="Value" title="queue@acme.example">queue</p>
  </div>`
const row = (title: string, text: string) =>
  `<label>x:</label><p class="Value" title="${title}">${text}</p>`

const cke = `<div id="cke_RichText"><iframe class="cke_wysiwyg_frame" data-is="frame"
  srcdoc="<body contenteditable=true data-is=body>Dear Jane</body>"></iframe></div>`
const ck5 = '<div class="ck-editor__editable" contenteditable="true" data-is="ck5"></div>'
const compose = (id: string, editor: string) => `
  <form id="ComposeTicket">
    <input type="hidden" name="TicketID" value="${id}">
    <div id="TicketCustomerContentToCustomer">
      <input id="CustomerInitialValue_1" type="hidden" value="René Müller &lt;rene@customers.example&gt;">
    </div>
    <div id="TicketCustomerContentCcCustomer">
      <input id="CcCustomerInitialValue_1" value="Cora &lt;cora@customers.example&gt;"></div>
    <h1>Compose Answer for Ticket#2026112110000024 — Refund for order 1043</h1>
    <textarea id="RichText" name="Body" style="display:none"></textarea>${editor}
    <button>Preview</button><button id="submitRichText" data-is="send"></button>
  </form>`

const line = (agent: string, type: string, article?: number) => `<tr>
  <td class="UserName"> ${agent} </td><td title="${type}"> words. (${type}) </td>
  <td class="Hidden CreateTime"> 2026-11-21 23:35:44 </td>
  <td>${article ? `<a href="/otrs/index.pl?Action=AgentTicketZoom;TicketID=3;ArticleID=${article}"></a>` : ''}</td></tr>`
const table = (...lines: string[]) => `<table class="DataTable">
  <thead><tr><th>Agent</th><th>Action</th></tr></thead><tbody>${lines.join('')}</tbody></table>`
const history = [
  table(line('-', 'NewTicket'), line('-', 'EmailCustomer', 9)),
  table(line('Kim Osei', 'SendAnswer', 11), line('Kim Osei', 'StateUpdate')),
  table(line('Alex Agent', 'AddNote', 13), line('Alex Agent', 'SendAnswer', 12)),
].join('')

const pat = { address: 'pat+shop@customers.example', name: "O'Brien, Pat" }
const rene = { address: 'rene@customers.example', name: 'René Müller' }

proveHelpdesk(znuny, [
  {
    name: 'the customer by the whole address in the title',
    url,
    html: zoom(
      row('Jane', 'Jane') + row('jane.miller@customers.example', 'jane.miller@custo[...]'),
    ),
    expect: {
      ticket: '3',
      url: `${base}?Action=AgentTicketZoom&TicketID=3`,
      reading: {
        kind: 'found',
        from: 'page',
        requesters: [{ address: 'jane.miller@customers.example' }],
      },
      subject: 'Refund for order 1043',
      agent: { name: 'Alex Agent' },
      composer: 'absent',
      record: [
        ['13', false],
        ['12', true],
        ['11', false],
        ['9', false],
      ],
    },
    pages: { '/otrs/index.pl?Action=AgentTicketHistory;TicketID=3': history },
  },
  {
    name: 'one way to reply',
    url,
    html: zoom(
      '',
      ways(4, 'ResponseID1', 'x') +
        ways(3, 'ResponseIDAll9', 'all') +
        ways(3, 'ResponseID9', 'one'),
    ),
    expect: { composer: 'closed', opens: 'one' },
  },
  {
    name: 'several ways to reply, of which the agent takes one',
    url,
    html: zoom('', ways(3, 'ResponseID9', 'one', 'two')),
    expect: { composer: 'absent', opens: undefined },
  },
  {
    name: 'a sender who is no customer user',
    url,
    html: zoom('<div class="Content">none</div>'),
    expect: { readAfter: 0, reading: { kind: 'found', from: 'page', requesters: [pat] } },
  },
  {
    name: 'the window of a reply',
    url: composeUrl,
    html: compose('3', cke),
    expect: {
      ticket: '3',
      key: 'https://acme.example/3',
      reading: { kind: 'found', from: 'page', requesters: [rene] },
      subject: 'Refund for order 1043',
      composer: 'public',
      editor: 'body',
      sends: 'send',
    },
  },
  {
    name: 'the same, of OTOBO',
    url: composeUrl,
    html: compose('3', ck5),
    expect: { composer: 'public', editor: 'ck5' },
  },
  {
    name: 'the window after it was posted',
    url: base,
    html: compose('3', cke),
    expect: { ticket: '3', composer: 'public' },
  },
  {
    name: 'a window with another ticket in it',
    url: composeUrl,
    html: compose('4', cke),
    expect: { reading: { kind: 'unreadable' }, composer: 'absent', editor: undefined },
  },
  {
    name: 'of OTOBO, with another ticket in it',
    url: composeUrl,
    html: compose('4', ck5),
    expect: { editor: undefined },
  },
  {
    name: 'a note',
    url: `${base}?Action=AgentTicketNote;TicketID=3`,
    html: `<form><input type="checkbox" id="IsVisibleForCustomer">${cke}</form>`,
    expect: { ticket: '3', composer: 'internal', editor: undefined },
  },
  {
    name: 'a note that the customer sees is no reply',
    url: `${base}?Action=AgentTicketNote;TicketID=3`,
    html: `<form><input type="checkbox" id="IsVisibleForCustomer" checked>${cke}</form>`,
    expect: { composer: 'absent' },
  },
  {
    name: 'the list',
    url: `${base}?Action=AgentTicketStatusView`,
    expect: { ticket: null },
  },
])
