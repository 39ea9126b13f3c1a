import type { Helpdesk } from './helpdesk'

/** The small helpdesk that comes with Amends for trying it out (scripts/demo). */
export const demo: Helpdesk = {
  id: 'demo',
  name: 'Amends demo helpdesk',
  evidence: 'live',
  ticketPages: [{ path: '/tickets/{ticket}' }],
  requester: [
    { from: 'page', each: 'body:has(form#reply[action^="/tickets/{ticket}/"]) .requester' },
  ],
  subject: { selector: 'h1.subject' },
  agent: {
    login: { selector: 'body', attribute: 'data-agent-login' },
    name: { selector: 'body', attribute: 'data-agent-name' },
  },
  composer: {
    editors: ['#reply [contenteditable=true]', '#reply textarea'],
    public: [{ selector: '#reply select[name=type]', value: 'public' }],
    internal: [{ selector: '#reply select[name=type]', value: 'internal' }],
  },
  sent: {
    form: '#reply',
    button: 'button[name=send]',
    record: {
      url: '/api/tickets/{ticket}/messages',
      each: 'items',
      id: 'id',
      where: { type: 'public', author: '{login}' },
    },
  },
}
