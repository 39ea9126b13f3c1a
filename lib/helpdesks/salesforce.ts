import type { Helpdesk } from './helpdesk'

/** The console keeps its tabs in the page; this is the one that is shown. */
const tab = 'div.split-right > .tabContent.active.oneConsoleTab'

/**
 * Salesforce Service Cloud (Lightning console), as third-party tools that run in it have it (2026-07).
 * Which fields a case shows is each company's own choice and their labels are translated: who asked is
 * not read. Who sees a post is a translated text only; the editor of e-mails is not reached.
 */
export const salesforce: Helpdesk = {
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  hosts: ['*.lightning.force.com'],
  evidence: 'documentation',
  ticketPages: [{ path: '/lightning/r/Case/{ticket}/view' }],
  requester: [],
  composer: {
    editors: [`${tab} .ql-editor[contenteditable=true]`],
    public: [],
    internal: [],
  },
}
