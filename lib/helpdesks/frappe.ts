import type { Helpdesk } from './helpdesk'

const shown = '.comm-area > div:not([style*="display: none"])'
/** The class by which the e-mail editor hides the reply's own text (`EmailEditor.vue`). */
const email = '.ProseMirror[class*="reply-to-content"]'

/**
 * Frappe Helpdesk, read in its source (2026-07; `CommunicationArea.vue`, `hd_ticket/api.py`). The editors
 * of e-mails and comments are both in the page and one is shown. The contact's `name` is the name of a
 * record, not of a person.
 */
export const frappe: Helpdesk = {
  id: 'frappe',
  name: 'Frappe Helpdesk',
  evidence: 'structure',
  ticketPages: [{ path: '/helpdesk/tickets/{ticket}' }],
  requester: [
    {
      from: 'api',
      url: '/api/method/helpdesk.helpdesk.doctype.hd_ticket.api.get_ticket_contact?ticket={ticket}',
      each: 'message',
      address: 'email_id',
    },
  ],
  composer: {
    editors: [`${shown} .ProseMirror[contenteditable=true]`],
    public: [{ selector: `${shown} ${email}` }],
    internal: [],
  },
  sent: {
    request: {
      method: 'POST',
      path: '/api/method/run_doc_method',
      where: { dt: 'HD Ticket', dn: '{ticket}', method: 'reply_via_agent' },
    },
  },
}
