import type { Scene } from '../observe'

const base = 'https://app.intercom.com/a/inbox/ab12cd/inbox'
const url = `${base}/conversation/215`
const api = {
  '/ember/inbox/conversations/215?app_id=ab12cd': {
    user_summary: { id: 'u1', name: 'Jane Miller', email: 'jane@customers.example', role: 'user' },
  },
}
const editor = '<div class="ProseMirror" contenteditable="true" data-is="editor"></div>'

export const intercomScenes: Scene[] = [
  {
    name: 'the user of the conversation; a reply may be a note',
    url,
    html: `<div data-conversation-reply-composer>${editor}</div>`,
    api,
    expect: {
      recognised: true,
      ticket: '215',
      key: 'https://app.intercom.com/ab12cd/215',
      url,
      reading: {
        kind: 'found',
        from: 'api',
        requesters: [{ address: 'jane@customers.example', name: 'Jane Miller' }],
      },
      composer: 'unproven',
      editor: 'editor',
    },
  },
  {
    name: 'in Europe, opened from an admin',
    url: url.replace('app.', 'app.eu.').replace('inbox/conversation', 'inbox/admin/7/conversation'),
    expect: { recognised: true, ticket: '215', url: url.replace('app.', 'app.eu.') },
  },
  {
    name: 'opened from a view',
    url: `${base}/mentions/conversation/215`,
    expect: { ticket: '215', url },
  },
  { name: 'another editor', url, html: editor, expect: { composer: 'absent' } },
]
