import { frappe } from '@/lib/helpdesks/frappe'
import { proveHelpdesk } from './prove'

const url = 'https://help.acme.example/helpdesk/tickets/44'
const path = '/api/method/helpdesk.helpdesk.doctype.hd_ticket.api.get_ticket_contact?ticket=44'
const off = 'style="display: none;"'
const area = (shown: 'email' | 'comment' | 'none') => `
  <div class="comm-area"><div>Reply Comment</div>
    <div ${shown === 'email' ? '' : off}>
      <div class="ProseMirror prose-sm [&_p.reply-to-content]:hidden" contenteditable="true" data-is="email"></div>
      <div contenteditable="true" class="prose" data-is="quote"></div>
    </div>
    <div ${shown === 'comment' ? '' : off}>
      <div class="ProseMirror prose-sm" contenteditable="true" data-is="comment"></div>
    </div>
  </div>`

const call = '/api/method/run_doc_method'
const reply = { dt: 'HD Ticket', dn: '44', method: 'reply_via_agent', args: { message: '' } }

proveHelpdesk(frappe, [
  {
    name: 'the contact, and an e-mail',
    url,
    html: area('email'),
    api: {
      [path]: { message: { name: 'Jane Miller-1', email_id: 'jane@customers.example', phone: '' } },
    },
    expect: {
      ticket: '44',
      url,
      reading: { kind: 'found', from: 'api', requesters: [{ address: 'jane@customers.example' }] },
      composer: 'public',
      editor: 'email',
    },
  },
  {
    name: 'a comment is no reply',
    url,
    html: area('comment'),
    expect: { composer: 'unproven', editor: 'comment' },
  },
  { name: 'neither', url, html: area('none'), expect: { composer: 'absent', editor: undefined } },
  {
    name: "the customer's own pages",
    url: 'https://help.acme.example/helpdesk/my-tickets/44',
    expect: { ticket: null },
  },
  {
    name: 'what is sent from it',
    url,
    requests: {
      reply: { method: 'POST', to: call, json: reply },
      'a ticket whose name is a number': { method: 'POST', to: call, json: { ...reply, dn: 44 } },
      comment: { method: 'POST', to: call, json: { ...reply, method: 'new_comment' } },
      'another ticket': { method: 'POST', to: call, json: { ...reply, dn: '45' } },
      'another kind': { method: 'POST', to: call, json: { ...reply, dt: 'Issue' } },
      'another call': { method: 'POST', to: '/api/method/frappe.ping', json: reply },
    },
    expect: {
      seen: {
        reply: 'sent',
        'a ticket whose name is a number': 'sent',
        comment: 'none',
        'another ticket': 'none',
        'another kind': 'none',
        'another call': 'none',
      },
    },
  },
])
