import { peppermint } from '@/lib/helpdesks/peppermint'
import { proveHelpdesk } from './prove'

const id = '2f1c1d3e-0000-4000-8000-00000000abcd'
const url = `https://desk.acme.example/issue/${id}`
const api = (of: string) => ({
  [`/api/v1/ticket/${id}`]: {
    ticket: { id: of, email: 'jane@customers.example', name: 'Jane Miller' },
  },
})
const comment = (isPublic: boolean) => `
  <label><button role="switch" aria-checked="${!isPublic}"></button></label>
  <section><div><div><textarea id="comment" data-is="comment"></textarea></div>
    <div><label><button role="switch" aria-checked="${isPublic}"></button> Public Reply</label></div></div></section>`

const to = (what: string) => `/api/v1/ticket/${what}`

proveHelpdesk(peppermint, [
  {
    name: 'who asked, by the session of its own pages',
    url,
    cookie: 'session=abc.def',
    html: comment(true),
    api: api(id),
    expect: {
      ticket: id,
      url,
      headers: { authorization: 'Bearer abc.def' },
      reading: {
        kind: 'found',
        from: 'api',
        requesters: [{ address: 'jane@customers.example', name: 'Jane Miller' }],
      },
      composer: 'public',
      editor: 'comment',
    },
  },
  {
    name: 'an answer about another ticket is not believed',
    url,
    cookie: 'session=abc.def',
    api: api('other'),
    expect: { reading: { kind: 'unreadable' } },
  },
  {
    name: 'a comment is internal at first',
    url,
    html: comment(false),
    expect: { composer: 'internal' },
  },
  { name: 'the list', url: 'https://desk.acme.example/issues', expect: { ticket: null } },
  {
    name: 'what is sent from it',
    url,
    requests: {
      reply: { method: 'POST', to: to('comment'), json: { id, public: true } },
      note: { method: 'POST', to: to('comment'), json: { id, public: false } },
      'another issue': { method: 'POST', to: to('comment'), json: { id: 'other', public: true } },
      deleting: { method: 'POST', to: to('comment/delete'), json: { id, public: true } },
      update: { method: 'PUT', to: to('update'), json: { id, public: true } },
    },
    expect: {
      seen: {
        reply: 'sent',
        note: 'none',
        'another issue': 'none',
        deleting: 'none',
        update: 'none',
      },
    },
  },
])
