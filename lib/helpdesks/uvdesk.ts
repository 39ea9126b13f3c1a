import type { Helpdesk } from './helpdesk'

const view = '.uv-tab-view-active'

/**
 * UVdesk, read in its source (core-framework, `Resources/views`). The customer's details are lines of
 * which one is the address. Reply, forward and note are three editors; the tab that is shown tells which.
 */
export const uvdesk: Helpdesk = {
  id: 'uvdesk',
  name: 'UVdesk',
  evidence: 'structure',
  ticketPages: [{ path: '/ticket/view/{ticket}' }],
  requester: [{ from: 'page', each: '.uv-aside-customer-info span' }],
  composer: {
    editors: ['reply', 'note', 'forward'].map((kind) => `${view} iframe#${kind}-area_ifr`),
    public: [{ selector: `${view} #reply-area` }],
    internal: [{ selector: `${view} #note-area` }],
  },
}
