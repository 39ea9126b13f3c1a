import type { Scene } from '../observe'

const url = 'https://acme.freshdesk.com/a/tickets/352179'
const requester = { id: 7, name: 'Jane Miller', email: 'jane@customers.example' }
const api = (ticket: object) => ({ '/api/_/tickets/352179?include=requester': { ticket } })
const actions = '<button data-test-email-action="reply" data-is="reply"></button>'
const editor = '<div class="fr-element fr-view" contenteditable="true" data-is="froala"></div>'

export const freshdeskScenes: Scene[] = [
  {
    name: 'the requester; the reply is still closed',
    url,
    html: actions,
    api: api({ id: 352179, requester }),
    expect: {
      recognised: true,
      ticket: '352179',
      url,
      reading: {
        kind: 'found',
        from: 'api',
        requesters: [{ address: 'jane@customers.example', name: 'Jane Miller' }],
      },
      composer: 'closed',
      opens: 'reply',
    },
  },
  {
    name: 'an answer about another ticket is not believed',
    url,
    api: api({ id: 352178, requester }),
    expect: { reading: { kind: 'unreadable' } },
  },
  {
    name: 'an open editor may be a reply or a forward',
    url,
    html: actions + editor,
    expect: { composer: 'unproven', editor: 'froala' },
  },
  {
    name: 'a note',
    url,
    html: `${actions}<form><div data-test-notify-to></div>${editor}</form>`,
    expect: { composer: 'internal' },
  },
  { name: 'a list', url: 'https://acme.freshdesk.com/a/tickets', expect: { ticket: null } },
]
