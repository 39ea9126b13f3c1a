import { chatwoot } from '@/lib/helpdesks/chatwoot'
import { proveHelpdesk } from './prove'

const base = 'https://app.chatwoot.com/app/accounts/2'
const url = `${base}/conversations/15`
const session = {
  'access-token': 'a1',
  'token-type': 'Bearer',
  client: 'c1',
  expiry: '1795300000',
  uid: 'alex@acme.example',
}
const cookie = `cw_d_session_info=${encodeURIComponent(JSON.stringify(session))}`
const sender = { id: 4, name: 'Jane Miller', email: 'jane@customers.example' }
const path = '/api/v1/accounts/2/conversations/15'
const api = (id = 15) => ({
  [path]: { id, meta: { sender, assignee: { name: 'Alex', email: 'alex@acme.example' } } },
})
const box = (mode: string, editor: string) =>
  `<div class="reply-box ${mode}"><div class="reply-box__top">${editor}</div></div>`
const rich = '<div class="ProseMirror" contenteditable="true" data-is="rich"></div>'
const plain = '<textarea data-is="plain"></textarea>'

proveHelpdesk(chatwoot, [
  {
    name: 'the customer, asked for with the session that the cookie holds',
    url,
    cookie,
    html: box('is-focused', rich),
    api: api(),
    expect: {
      recognised: true,
      ticket: '15',
      key: 'https://app.chatwoot.com/2/15',
      url,
      headers: session,
      reading: {
        kind: 'found',
        from: 'api',
        requesters: [{ address: 'jane@customers.example', name: 'Jane Miller' }],
      },
      composer: 'public',
      editor: 'rich',
    },
  },
  ...[
    'inbox/3',
    'label/vip',
    'team/1',
    'custom_view/8',
    'mentions',
    'unattended',
    'participating',
  ].map((list) => ({
    name: `opened from ${list}`,
    url: `${base}/${list}/conversations/15`,
    expect: { ticket: '15', key: 'https://app.chatwoot.com/2/15', url },
  })),
  {
    name: 'signed out: nothing is asked without the cookie',
    url,
    api: api(),
    expect: { reading: { kind: 'unreadable' }, headers: {} },
  },
  {
    name: 'an answer about another conversation is not believed',
    url,
    cookie,
    api: api(14),
    expect: { reading: { kind: 'unreadable' } },
  },
  { name: 'a private note', url, html: box('is-private', rich), expect: { composer: 'internal' } },
  { name: 'a short message', url, html: box('', plain), expect: { editor: 'plain' } },
  { name: 'the list', url: `${base}/dashboard`, expect: { ticket: null } },
  { name: 'a contact', url: `${base}/contacts/15`, expect: { ticket: null } },
  {
    name: 'what is sent from it',
    url,
    requests: {
      reply: { method: 'POST', to: `${path}/messages`, json: { content: '', private: false } },
      'with files': { method: 'POST', to: `${path}/messages`, form: { private: ['false'] } },
      refused: { method: 'POST', to: `${path}/messages`, json: { private: false }, status: 422 },
      note: { method: 'POST', to: `${path}/messages`, json: { private: true } },
      'note with files': { method: 'POST', to: `${path}/messages`, form: { private: ['true'] } },
      reading: { method: 'GET', to: `${path}/messages?before=3` },
      typing: { method: 'POST', to: `${path}/toggle_typing_status`, json: { is_private: false } },
      'another conversation': {
        method: 'POST',
        to: '/api/v1/accounts/2/conversations/16/messages',
        json: { private: false },
      },
      'another account': {
        method: 'POST',
        to: '/api/v1/accounts/3/conversations/15/messages',
        json: { private: false },
      },
    },
    expect: {
      seen: {
        reply: 'sent',
        'with files': 'sent',
        refused: 'not-sent',
        note: 'none',
        'note with files': 'none',
        reading: 'none',
        typing: 'none',
        'another conversation': 'none',
        'another account': 'none',
      },
    },
  },
])
