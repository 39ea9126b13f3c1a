import type { Helpdesk } from './helpdesk'

/**
 * Gmail as a shared inbox, as InboxSDK has it. Whoever wrote last may be a colleague under another
 * address: who asked is not read. Several mails may be written at once, to anybody.
 */
export const gmail: Helpdesk = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  evidence: 'documentation',
  ticketPages: [{ path: '/mail/u/{account}', hash: 'inbox/{ticket}' }],
  requester: [],
  composer: {
    editors: ['.M9 .editable[role=textbox][contenteditable=true]'],
    public: [],
    internal: [],
  },
}
