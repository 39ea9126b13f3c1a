import type { Helpdesk } from './helpdesk'

/**
 * Kapture CRM, as its own testers' page objects and four third-party tools have it (2026). The address is
 * known, and so are the editors: a chat's textarea and the frame of an e-mail (Textbox.io); the editor
 * of notes is another and is left alone. Not known: what the API answers, where the customer's address
 * stands, and what tells an e-mail to the customer from another.
 */
export const kapture: Helpdesk = {
  id: 'kapture',
  name: 'Kapture CRM',
  hosts: ['*.kapturecrm.com'],
  evidence: 'documentation',
  ticketPages: [{ path: '/detail/{ticket}/{number}' }],
  requester: [],
  composer: {
    editors: ['iframe.ephox-hare-content-iframe', 'textarea[name="message"]'],
    public: [],
    internal: [],
  },
}
