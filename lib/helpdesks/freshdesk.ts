import type { Helpdesk } from './helpdesk'

/**
 * Freshdesk, as seen in userscripts that run in it (viewlift-userscripts, 2026-09). This is the API of
 * its own pages: it answers to the agent's session and does not count against the account's limit.
 * Reply, forward and note share one editor; what tells a reply from a forward is not known, so no
 * public reply is proven. The contact's panel does not name its ticket and is not read.
 */
export const freshdesk: Helpdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['*.freshdesk.com'],
  evidence: 'documentation',
  ticketPages: [{ path: '/a/tickets/{ticket}' }],
  requester: [
    {
      from: 'api',
      url: '/api/_/tickets/{ticket}?include=requester',
      confirm: 'ticket.id',
      each: 'ticket.requester',
      address: 'email',
      name: 'name',
    },
  ],
  composer: {
    editors: ['.fr-element.fr-view[contenteditable=true]'],
    public: [],
    // A note asks whom to notify.
    internal: [{ selector: '[data-test-notify-to]' }],
    open: 'button[data-test-email-action="reply"]',
  },
}
