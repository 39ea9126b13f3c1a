import type { Helpdesk } from './helpdesk'

/** What the customer reads; work notes have a box of their own. */
const comments = 'textarea#activity-stream-comments-textarea'

/**
 * ServiceNow's classic form of an incident, as ten third-party tools have it, on a page of its own: in
 * the frame of the navigation, and in workspaces, it is not read. The caller's address is not on the form.
 */
export const serviceNow: Helpdesk = {
  id: 'servicenow',
  name: 'ServiceNow',
  hosts: ['*.service-now.com'],
  evidence: 'documentation',
  ticketPages: [{ path: '/incident.do', query: { sys_id: '{ticket}' } }],
  requester: [],
  composer: {
    editors: [comments, 'textarea#activity-stream-textarea'],
    public: [{ selector: comments }],
    internal: [],
  },
}
