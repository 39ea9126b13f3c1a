import { osticket } from '@/lib/helpdesks/osticket'
import { proveHelpdesk } from './prove'

const url = 'https://acme.example/support/scp/tickets.php?id=230522'
const off = 'style="display: none;"'

interface Page {
  shows?: string
  note?: boolean
  rich?: boolean
  person?: string
}

const jane = `<span id="user-9-name">Jane Miller</span> <span id="user-9-email">jane@customers.example</span>`
const field = (id: string, rich: boolean) =>
  rich
    ? `<div class="redactor-in" contenteditable="true" data-is="${id} rich"></div><textarea id="${id}" style="display:none"></textarea>`
    : `<textarea id="${id}" data-is="${id}"></textarea>`

/** The parts of `ticket-view.inc.php` that are read. */
const page = ({ shows = '230522', note = false, rich = true, person = jane }: Page = {}) => `
  <div id="info"><strong>Alex</strong></div>
  <div id="pjax-container">
    <div class="tixTitle"><h3>Subject of ${shows}</h3></div>
    ${person}
    <form id="reply" class="tab_content" data-lock-object-id="ticket/${shows}" ${note ? off : ''}>
      <div ${note ? off : ''}>${field('response', rich)}</div>
    </form>
    <form id="note" class="tab_content" data-lock-object-id="ticket/${shows}" ${note ? '' : off}>
      <div ${note ? '' : off}>${field('internal_note', rich)}</div>
    </form>
  </div>`

const scp = '/support/scp/tickets.php?id=230522'
const reply = { a: ['reply'], id: ['230522'] }

proveHelpdesk(osticket, [
  {
    name: 'the owner, the subject and a reply',
    url,
    html: page(),
    expect: {
      ticket: '230522',
      url,
      reading: {
        kind: 'found',
        from: 'page',
        requesters: [{ address: 'jane@customers.example', name: 'Jane Miller' }],
      },
      subject: 'Subject of 230522',
      composer: 'public',
      editor: 'response rich',
    },
  },
  { name: 'plain text', url, html: page({ rich: false }), expect: { editor: 'response' } },
  {
    name: 'a note',
    url,
    html: page({ note: true }),
    expect: { composer: 'internal', editor: 'internal_note rich' },
  },
  {
    name: 'a plain note',
    url,
    html: page({ note: true, rich: false }),
    expect: { composer: 'internal', editor: 'internal_note' },
  },
  {
    name: 'an owner without an address',
    url,
    html: page({ person: '<span id="user-9-name">Jane</span>' }),
    expect: { reading: { kind: 'unreadable' } },
  },
  {
    name: 'a page that still shows the ticket before',
    url,
    html: page({ shows: '230521' }),
    expect: {
      reading: { kind: 'unreadable' },
      subject: undefined,
      composer: 'absent',
      editor: undefined,
    },
  },
  {
    name: 'the ticket before, in plain text',
    url,
    html: page({ shows: '230521', rich: false }),
    expect: { editor: undefined },
  },
  {
    name: 'the list',
    url: 'https://acme.example/support/scp/tickets.php?queue=3',
    expect: { ticket: null },
  },
  {
    name: 'the page of a customer',
    url: 'https://acme.example/support/tickets.php?id=230522',
    expect: { ticket: null },
  },
  {
    name: 'what is sent from it',
    url,
    requests: {
      reply: { method: 'POST', to: scp, form: reply, status: 302, redirect: scp },
      'reply that closes': {
        method: 'POST',
        to: scp,
        form: reply,
        status: 302,
        redirect: '/support/scp/tickets.php',
      },
      refused: { method: 'POST', to: scp, form: reply },
      'signed out': {
        method: 'POST',
        to: scp,
        form: reply,
        status: 302,
        redirect: '/support/scp/login.php',
      },
      note: { method: 'POST', to: scp, form: { ...reply, a: ['postnote'] }, redirect: scp },
      'another ticket': { method: 'POST', to: scp, form: { ...reply, id: ['1'] }, redirect: scp },
      'a draft': { method: 'POST', to: '/support/scp/ajax.php/draft/12', form: reply },
      reading: { method: 'GET', to: scp, form: reply },
    },
    expect: {
      seen: {
        reply: 'sent',
        'reply that closes': 'sent',
        refused: 'not-sent',
        'signed out': 'unknown',
        note: 'none',
        'another ticket': 'none',
        'a draft': 'none',
        reading: 'none',
      },
    },
  },
])
