import type { Helpdesk } from './helpdesk'

/** The form of a note is in the page from the start, hidden until the agent edits the issue. */
const form = '#update:not([style*="display:none"], [style*="display: none"]) #issue-form'

/**
 * Redmine, read in its source. Its API refuses the session of the pages, and an issue's page names its
 * author without an address: who asked is not read. An agent who may not write private notes has no box
 * for it: then every note is public.
 */
export const redmine: Helpdesk = {
  id: 'redmine',
  name: 'Redmine',
  evidence: 'structure',
  ticketPages: [{ path: '/issues/{ticket}' }],
  requester: [],
  agent: { login: { selector: '#loggedas a' } },
  composer: {
    editors: [`${form} textarea#issue_notes`],
    public: [
      { selector: `${form} #issue_private_notes`, checked: false },
      { selector: `${form}:not(:has(#issue_private_notes))` },
    ],
    internal: [{ selector: `${form} #issue_private_notes`, checked: true }],
  },
}
