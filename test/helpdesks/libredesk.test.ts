import { libredesk } from '@/lib/helpdesks/libredesk'
import { proveHelpdesk } from './prove'

const uuid = '5b0a7c1e-5a0f-4b52-9d3e-0c0de0c0de01'
const base = 'https://help.acme.example/inboxes'
const url = `${base}/assigned/conversation/${uuid}`
const contact = { first_name: 'Jane', last_name: 'Miller', email: 'jane@customers.example' }
const api = (id: string) => ({
  [`/api/v1/conversations/${uuid}`]: { status: 'success', data: { uuid: id, contact } },
})
const box = (colour: string, editor = '') => `
  <div class="bg-background box ${colour}"><div class="editor-wrapper">
    <div class="ProseMirror" contenteditable="true" data-is="editor"></div>${editor}</div></div>`

const messages = `/api/v1/conversations/${uuid}/messages`

proveHelpdesk(libredesk, [
  {
    name: 'the contact, asked for as its own pages do',
    url,
    cookie: 'csrf_token=t0ken',
    html: box(''),
    api: api(uuid),
    expect: {
      ticket: uuid,
      url,
      headers: { 'x-csrftoken': 't0ken' },
      reading: {
        kind: 'found',
        from: 'api',
        requesters: [{ address: 'jane@customers.example', name: 'Jane Miller' }],
      },
      composer: 'public',
      editor: 'editor',
    },
  },
  ...['unassigned', 'all', 'mentioned', 'teams/2', 'views/7'].map((list) => ({
    name: `opened from ${list}`,
    url: `${base}/${list}/conversation/${uuid}`,
    expect: { ticket: uuid, url, key: `https://help.acme.example/${uuid}` },
  })),
  {
    name: 'an answer about another conversation is not believed',
    url,
    cookie: 'csrf_token=t0ken',
    api: api('5b0a7c1e-5a0f-4b52-9d3e-0c0de0c0de02'),
    expect: { reading: { kind: 'unreadable' } },
  },
  { name: 'a private note', url, html: box('!bg-private'), expect: { composer: 'internal' } },
  {
    name: 'a private note of an older version',
    url,
    html: box('!bg-[#FEF1E1] dark:!bg-[#4C3A24]'),
    expect: { composer: 'internal' },
  },
  { name: 'no reply box', url, expect: { composer: 'absent' } },
  { name: 'a list', url: `${base}/assigned`, expect: { ticket: null } },
  {
    name: 'what is sent from it',
    url,
    requests: {
      reply: { method: 'POST', to: messages, json: { private: false, attachments: [] } },
      note: { method: 'POST', to: messages, json: { private: true } },
      'without a word of it': { method: 'POST', to: messages, json: {} },
      reading: { method: 'GET', to: messages },
      again: { method: 'PUT', to: `${messages}/1/retry`, json: { private: false } },
      'another conversation': {
        method: 'POST',
        to: '/api/v1/conversations/other/messages',
        json: { private: false },
      },
    },
    expect: {
      seen: {
        reply: 'sent',
        note: 'none',
        'without a word of it': 'none',
        reading: 'none',
        again: 'none',
        'another conversation': 'none',
      },
    },
  },
])
