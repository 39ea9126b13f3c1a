import type { Helpdesk } from './helpdesk'

/** What the customer reads; work notes have a box of their own. */
const comments = 'textarea#activity-stream-comments-textarea'

/**
 * ServiceNow's classic form of an incident, as ten third-party tools have it, on a page of its own or in
 * the navigation's frame, whose own address is the truth; in workspaces it is not read. In
 * `/nav_to.do?uri=…` that frame stands in the page itself; in the Next Experience
 * (`/now/nav/ui/classic/params/target/…`) in the open shadow root of an element that two extensions and
 * several teams' Selenium tests know by one and the same name. The caller's address is not on the form:
 * the Table API names it, with the session alone where the instance lets it (some want a token that only
 * the page's own scripts have; then nobody is read).
 */
export const serviceNow: Helpdesk = {
  id: 'servicenow',
  name: 'ServiceNow',
  hosts: ['*.service-now.com'],
  evidence: 'documentation',
  frames: ['iframe#gsft_main', 'macroponent-f51912f4c700201072b211d4d8c26010 >>> iframe#gsft_main'],
  ticketPages: [{ path: '/incident.do', query: { sys_id: '{ticket}' } }],
  requester: [
    {
      from: 'api',
      url: '/api/now/table/incident/{ticket}?sysparm_fields=sys_id,caller_id.email,caller_id.name',
      confirm: 'result.sys_id',
      each: 'result',
      address: 'caller_id.email',
      name: 'caller_id.name',
    },
  ],
  composer: {
    editors: [comments, 'textarea#activity-stream-textarea'],
    public: [{ selector: comments }],
    internal: [],
  },
}
