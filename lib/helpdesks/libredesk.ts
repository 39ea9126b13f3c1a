import type { Helpdesk } from './helpdesk'

/** The lists that a conversation is opened from (`frontend/src/router`). */
const lists = ['assigned', 'unassigned', 'all', 'mentioned', 'teams/*', 'views/*']
/** A private note is drawn on a background of its own; of which colour depends on the version. */
const note = '[class*="!bg-"]'

/** Libredesk, read in its source (2026-08; `ReplyBox.vue`, `api/index.js`, `cmd/middlewares.go`). */
export const libredesk: Helpdesk = {
  id: 'libredesk',
  name: 'Libredesk',
  evidence: 'structure',
  ticketPages: lists.map((list) => ({ path: `/inboxes/${list}/conversation/{ticket}` })),
  requester: [
    {
      from: 'api',
      url: '/api/v1/conversations/{ticket}',
      headers: { 'x-csrftoken': { cookie: 'csrf_token' } },
      confirm: 'data.uuid',
      each: 'data.contact',
      address: 'email',
      name: ['first_name', 'last_name'],
    },
  ],
  composer: {
    editors: ['.editor-wrapper .ProseMirror[contenteditable=true]'],
    public: [{ selector: `.editor-wrapper:not(${note}, ${note} *)` }],
    internal: [{ selector: `${note} .editor-wrapper` }],
  },
  sent: {
    request: {
      method: 'POST',
      path: '/api/v1/conversations/{ticket}/messages',
      where: { private: 'false' },
    },
  },
}
