import type { Helpdesk } from './helpdesk'

/** The lists that a conversation is opened from (`conversation.routes.js`). */
const lists = [
  '',
  'inbox/*/',
  'label/*/',
  'team/*/',
  'custom_view/*/',
  'mentions/',
  'unattended/',
  'participating/',
]

/** What the dashboard's own API client takes from its cookie (`helper/APIHelper`, `auth.js`). */
const session = (json: string) => ({ cookie: 'cw_d_session_info', json })

/**
 * Chatwoot 4, read in its source (2025-06). Conversations are numbered within their account. There is
 * one reply box (`ReplyBox.vue`): it is a private note while it has the class `is-private`. A short
 * message channel has a plain textarea. A message is sent as JSON, as a form when files go with it
 * (`api/inbox/message.js`, 2025).
 */
export const chatwoot: Helpdesk = {
  id: 'chatwoot',
  name: 'Chatwoot',
  hosts: ['app.chatwoot.com'],
  evidence: 'structure',
  ticketPages: lists.map((list) => ({
    path: `/app/accounts/{account}/${list}conversations/{ticket}`,
  })),
  requester: [
    {
      from: 'api',
      url: '/api/v1/accounts/{account}/conversations/{ticket}',
      headers: {
        'access-token': session('access-token'),
        'token-type': session('token-type'),
        client: session('client'),
        expiry: session('expiry'),
        uid: session('uid'),
      },
      confirm: 'id',
      each: 'meta.sender',
      address: 'email',
      name: 'name',
    },
  ],
  composer: {
    editors: [
      '.reply-box .ProseMirror[contenteditable=true]',
      '.reply-box .reply-box__top textarea',
    ],
    public: [{ selector: '.reply-box:not(.is-private)' }],
    internal: [{ selector: '.reply-box.is-private' }],
  },
  sent: {
    request: {
      method: 'POST',
      path: '/api/v1/accounts/{account}/conversations/{ticket}/messages',
      where: { private: 'false' },
    },
  },
}
