import type { Helpdesk } from './helpdesk'

/**
 * The panel of one ticket: several stay in the page, each with its own id. Seen in userscripts that
 * run in the Agent Workspace (liferay-zendesk-userscript, toggl-button; until 2025-08).
 */
const panel = '[data-side-conversations-anchor-id="{ticket}"]'
/** `data-channel` is `web`, `email`, `internal` or a messaging channel (seen in the same, 2025). */
const channel = `${panel} button[data-test-id="omnichannel-channel-switcher-button"]`

/**
 * Zendesk's Agent Workspace. The API is documented and answers to the agent's session (seen in
 * liferay-zendesk-userscript, 2025-08); what is read of the page was seen in third-party tools only.
 * A comment is sent with the ticket's update (documented); should the pages do it in another way, the
 * agent is asked.
 */
export const zendesk: Helpdesk = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['*.zendesk.com'],
  evidence: 'documentation',
  ticketPages: [{ path: '/agent/tickets/{ticket}' }],
  requester: [
    {
      from: 'api',
      url: '/api/v2/tickets/{ticket}.json?include=users',
      confirm: 'ticket.id',
      ref: 'ticket.requester_id',
      each: 'users',
      where: { id: '{ref}' },
      address: 'email',
      name: 'name',
    },
  ],
  subject: {
    selector: `${panel} input[data-test-id="omni-header-subject"]`,
    attribute: 'value',
  },
  composer: {
    editors: [
      `${panel} [data-test-id="omnicomposer-rich-text-ckeditor"].ck-editor__editable[contenteditable=true]`,
    ],
    public: [
      { selector: `${channel}[data-channel]:not([data-channel=""], [data-channel=internal])` },
    ],
    internal: [{ selector: `${channel}[data-channel=internal]` }],
  },
  sent: {
    request: {
      method: 'PUT',
      path: '/api/v2/tickets/{ticket}',
      where: { 'ticket.comment.public': 'true' },
    },
  },
}
