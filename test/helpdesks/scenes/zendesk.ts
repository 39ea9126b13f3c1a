import type { Scene } from '../observe'

const url = 'https://acme.zendesk.com/agent/tickets/31'

/** One ticket's panel: subject, channel and editor are in it. */
const panel = (id: string, channel: string, more = '') => `
  <div data-side-conversations-anchor-id="${id}" ${more}>
    <input data-test-id="omni-header-subject" value="Subject of ${id}">
    <button data-test-id="omnichannel-channel-switcher-button" data-channel="${channel}"></button>
    <div data-test-id="editor-view">
      <div data-test-id="omnicomposer-rich-text-ckeditor" class="ck-editor__editable"
        contenteditable="true" role="textbox" data-is="editor of ${id}"></div>
    </div>
  </div>`

const hidden = 'style="display:none"'
const people = [
  { id: 900, name: 'Alex Agent', email: 'alex@acme.example' },
  { id: 901, name: 'Jane Miller', email: 'jane@customers.example' },
  { id: 902, name: 'Cora Copied', email: 'cora@customers.example' },
]
const answer = { ticket: { id: 31, requester_id: 901, assignee_id: 900 }, users: people }
const api = { '/api/v2/tickets/31.json?include=users': answer }

const put = '/api/v2/tickets/31'

export const zendeskScenes: Scene[] = [
  {
    name: 'the requester among the people of the ticket',
    url,
    html: panel('31', 'email'),
    api,
    expect: {
      recognised: true,
      ticket: '31',
      url,
      reading: {
        kind: 'found',
        from: 'api',
        requesters: [{ address: 'jane@customers.example', name: 'Jane Miller' }],
      },
      subject: 'Subject of 31',
      composer: 'public',
      editor: 'editor of 31',
    },
  },
  {
    name: 'a note beside a ticket that stays in the page with a public reply',
    url,
    html: panel('30', 'email', hidden) + panel('31', 'internal') + panel('32', 'web', hidden),
    expect: { composer: 'internal', subject: 'Subject of 31', editor: 'editor of 31' },
  },
  {
    name: 'a public reply beside a ticket that stays in the page with a note',
    url,
    html: panel('30', 'internal', hidden) + panel('31', 'web') + panel('32', 'internal', hidden),
    expect: { composer: 'public' },
  },
  {
    name: 'a page that still shows the ticket before',
    url,
    html: panel('30', 'email'),
    expect: { ticket: '31', composer: 'absent', subject: undefined, editor: undefined },
  },
  {
    name: 'an answer about another ticket is not believed',
    url,
    api: {
      '/api/v2/tickets/31.json?include=users': { ...answer, ticket: { id: 30, requester_id: 901 } },
    },
    expect: { reading: { kind: 'unreadable' } },
  },
  {
    name: 'a channel without a name proves nothing',
    url,
    html: panel('31', ''),
    expect: { composer: 'unproven' },
  },
  { name: 'a ticket that is not saved', url: `${url.slice(0, -2)}new/1`, expect: { ticket: null } },
  { name: 'a list', url: 'https://acme.zendesk.com/agent/filters/31', expect: { ticket: null } },
  {
    name: 'what is sent from it',
    url,
    requests: {
      reply: { method: 'PUT', to: put, json: { ticket: { comment: { public: true } } } },
      note: { method: 'PUT', to: put, json: { ticket: { comment: { public: false } } } },
      'only the status': { method: 'PUT', to: put, json: { ticket: { status: 'solved' } } },
      reading: { method: 'GET', to: put },
      'another ticket': {
        method: 'PUT',
        to: '/api/v2/tickets/32',
        json: { ticket: { comment: { public: true } } },
      },
    },
    expect: {
      seen: {
        reply: 'sent',
        note: 'none',
        'only the status': 'none',
        reading: 'none',
        'another ticket': 'none',
      },
    },
  },
]
