import type { Helpdesk } from './helpdesk'

/** A reply's editor stands in a shell of its own; a comment's does not. */
const reply = '.zd_v2-replyeditor-wrapper iframe.KB_Editor_iframe'

/**
 * Zoho Desk, as third-party tools that run in it have it (2026). Its API wants the number of the
 * organisation, which only the page's own scripts know: who asked is not read.
 */
export const zohoDesk: Helpdesk = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  hosts: ['desk.zoho.*'],
  evidence: 'documentation',
  ticketPages: [{ path: '/agent/{portal}/{department}/tickets/details/{ticket}' }],
  requester: [],
  subject: { selector: '.zd_v2-ticketdetailview-container [data-id="caseSubjectText"]' },
  composer: {
    editors: [reply, '.KB_Editor iframe.KB_Editor_iframe'],
    public: [{ selector: reply }],
    internal: [],
  },
}
