import type { Helpdesk } from './helpdesk'

/** Front: the address of a conversation, as documented. The rest of its pages has no stable names. */
export const front: Helpdesk = {
  id: 'front',
  name: 'Front',
  hosts: ['app.frontapp.com'],
  evidence: 'documentation',
  ticketPages: [{ path: '/open/{ticket}' }],
  requester: [],
}
