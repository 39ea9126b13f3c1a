import type { Helpdesk } from './helpdesk'

/**
 * Odoo's helpdesk up to version 17, whose addresses name the kind of record. The chatter is as in the
 * community's own source. Its data is read by POST only, which Amends does not do.
 */
export const odoo: Helpdesk = {
  id: 'odoo',
  name: 'Odoo Helpdesk',
  evidence: 'documentation',
  ticketPages: [{ path: '/web', hashQuery: { id: '{ticket}', model: 'helpdesk.ticket' } }],
  requester: [],
  composer: {
    editors: ['textarea.o-mail-Composer-input'],
    public: [{ selector: '.o-mail-Chatter-sendMessage.active' }],
    internal: [{ selector: '.o-mail-Chatter-logNote.active' }],
    open: '.o-mail-Chatter-topbar .o-mail-Chatter-sendMessage:not(.active)',
  },
}
