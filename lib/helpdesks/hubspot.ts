import type { Helpdesk } from './helpdesk'

/**
 * HubSpot's help desk, as third-party tools that run in it have it. Replies, comments and the assistant
 * have editors of the same name, and what tells them apart is not known.
 */
export const hubspot: Helpdesk = {
  id: 'hubspot',
  name: 'HubSpot Service Hub',
  hosts: ['app*.hubspot.com'],
  evidence: 'documentation',
  ticketPages: [{ path: '/ticket/{ticket}/thread' }],
  requester: [],
  subject: { selector: '[data-test-id="ticket-header-name-link"] span' },
  composer: {
    editors: [
      '[data-application-name="svh-help-desk"] [data-test-id="rte-content"][contenteditable=true]',
    ],
    public: [],
    internal: [],
  },
}
