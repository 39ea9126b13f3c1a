import type { Helpdesk } from './helpdesk'

/**
 * Gorgias: the address of a ticket, as more than ten third-party tools have it. Its API is documented for
 * keys only, and its composer is not known.
 */
export const gorgias: Helpdesk = {
  id: 'gorgias',
  name: 'Gorgias',
  hosts: ['*.gorgias.com'],
  evidence: 'documentation',
  ticketPages: [{ path: '/app/ticket/{ticket}' }],
  requester: [],
}
