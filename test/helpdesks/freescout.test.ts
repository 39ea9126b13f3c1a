import { freescout } from '@/lib/helpdesks/freescout'
import { proveHelpdesk } from './prove'

const url = 'https://acme.example/support/conversation/12'

interface Page {
  shows?: string
  block?: string
  note?: string
  email?: string
  form?: string
}

/** The parts of `conversations/view.blade.php` that are read. */
const page = ({ shows = '12', block = 'hidden', note = '', email, form = shows }: Page = {}) => `
  <body class="body-conv" data-conversation_id="${shows}">
    <div class="conv-actions"><span class="conv-reply conv-action" data-is="reply of ${shows}"></span></div>
    <div class="conv-subjtext"><span>Subject of ${shows}</span></div>
    <div class="conv-block conv-reply-block ${block}">
      <form class="form-reply">
        <input type="hidden" name="conversation_id" value="${form}">
        <input type="hidden" name="is_note" value="${note}">
        <select name="to"><option value="jane@customers.example">Jane</option></select>
        <textarea id="body" style="display:none"></textarea>
        <div class="note-editor"><div class="note-editable" contenteditable="true"
          ${block.includes('hidden') ? 'style="display:none"' : ''} data-is="editor of ${form}"></div></div>
      </form>
    </div>
    <div id="conv-layout-customer"><div class="customer-snippet">
      <a href="/customers/7" class="customer-name">Jane Miller</a>
      <ul>${
        email ??
        `<li class="customer-email"><a class="contact-main">jane@customers.example</a></li>
         <li class="customer-email"><a class="contact-main">jane.private@customers.example</a></li>`
      }</ul>
    </div></div>
    <div id="conv-layout-main">Please write to bob@customers.example</div>
  </body>`

const ajax = '/support/conversation/ajax'
const reply = {
  action: ['send_reply'],
  conversation_id: ['12'],
  is_note: [''],
  subtype: [''],
}

proveHelpdesk(freescout, [
  {
    name: "the customer by the conversation's address, the reply still closed",
    url,
    html: page(),
    expect: {
      ticket: '12',
      url,
      reading: {
        kind: 'found',
        from: 'page',
        requesters: [{ address: 'jane@customers.example', name: 'Jane Miller' }],
      },
      subject: 'Subject of 12',
      composer: 'closed',
      opens: 'reply of 12',
    },
  },
  {
    name: 'a customer without an address',
    url,
    html: page({ email: '' }),
    expect: { reading: { kind: 'unreadable' } },
  },
  {
    name: 'a reply',
    url,
    html: page({ block: '' }),
    expect: { composer: 'public', editor: 'editor of 12' },
  },
  { name: 'a note', url, html: page({ block: '', note: '1' }), expect: { composer: 'internal' } },
  {
    name: 'a note by its block only',
    url,
    html: page({ block: 'conv-note-block' }),
    expect: { composer: 'internal' },
  },
  {
    name: 'a forward is no reply',
    url,
    html: page({ block: 'conv-forward-block' }),
    expect: { composer: 'unproven' },
  },
  {
    name: 'a reply to another conversation',
    url,
    html: page({ block: '', form: '11' }),
    expect: { composer: 'closed', editor: undefined },
  },
  {
    name: 'a page of another conversation',
    url,
    html: page({ shows: '11', block: '' }),
    expect: {
      reading: { kind: 'unreadable' },
      subject: undefined,
      opens: undefined,
      composer: 'absent',
    },
  },
  {
    name: 'a page of another conversation with a note',
    url,
    html: page({ shows: '11', block: '', note: '1' }),
    expect: { composer: 'absent' },
  },
  { name: 'a mailbox', url: 'https://acme.example/mailbox/12', expect: { ticket: null } },
  {
    name: 'what is sent from it',
    url,
    html: page({ block: '' }),
    requests: {
      reply: { method: 'POST', to: ajax, form: reply },
      note: { method: 'POST', to: ajax, form: { ...reply, is_note: ['1'] } },
      forward: { method: 'POST', to: ajax, form: { ...reply, subtype: ['1'] } },
      draft: { method: 'POST', to: ajax, form: { ...reply, action: ['save_draft'] } },
      'another conversation': {
        method: 'POST',
        to: ajax,
        form: { ...reply, conversation_id: ['11'] },
      },
      undo: { method: 'GET', to: '/support/conversation/undo-reply/77' },
    },
    expect: {
      seen: {
        reply: 'sent once a page loads unless taken back in 15 s',
        note: 'none',
        forward: 'none',
        draft: 'none',
        'another conversation': 'none',
        undo: 'taken back',
      },
    },
  },
])
