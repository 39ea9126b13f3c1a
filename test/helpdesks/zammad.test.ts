import { zammad } from '@/lib/helpdesks/zammad'
import { zammadDesktop } from '@/lib/helpdesks/zammad-desktop'
import type { Scene } from './observe'
import { proveHelpdesk } from './prove'

const answer = (id: number) => ({
  assets: {
    Ticket: { [id]: { id, customer_id: 7, owner_id: 3, title: 'Where is my order' } },
    User: {
      3: { id: 3, firstname: 'Alex', lastname: 'Agent', email: 'alex@acme.example' },
      7: { id: 7, firstname: 'René', lastname: 'Müller', email: 'rene@customers.example' },
      8: { id: 8, firstname: 'Cora', lastname: 'Copied', email: 'cora@customers.example' },
    },
  },
})
const found = {
  kind: 'found' as const,
  from: 'api' as const,
  requesters: [{ address: 'rene@customers.example', name: 'René Müller' }],
}

/** What both interfaces ask the API. */
const customer = (url: string): Scene[] => [
  {
    name: 'the customer by the API',
    url,
    api: { '/api/v1/tickets/5?all=true': answer(5) },
    expect: { ticket: '5', url, reading: found },
  },
  {
    name: 'an answer about another ticket is not believed',
    url,
    api: { '/api/v1/tickets/5?all=true': answer(4) },
    expect: { reading: { kind: 'unreadable' } },
  },
  {
    name: 'an answer that names another ticket in the place of this one is not believed',
    url,
    api: {
      '/api/v1/tickets/5?all=true': {
        assets: { ...answer(5).assets, Ticket: { 5: { id: 4, customer_id: 7 } } },
      },
    },
    expect: { reading: { kind: 'unreadable' } },
  },
]

const classic = 'https://help.acme.example/#ticket/zoom/5'
const task = (id: string, state: string, kind: string, type: string) => `
  <div id="content_permanent_Ticket-${id}" class="content ${state}" ${state ? '' : 'style="display:none"'}>
    <div class="article-new"><form class="article-add ${kind}">
      <input type="hidden" name="type" value="${type}">
      <div class="js-textarea articleNewEdit-body" contenteditable="true" data-name="body"
        data-is="editor of ${id}"></div>
    </form></div>
  </div>`

const put = '/zammad/api/v1/tickets/5?all=true'
const article = (parts: object) => ({ article: { type: 'email', internal: false, ...parts } })

proveHelpdesk(zammad, [
  ...customer(classic),
  {
    name: 'a ticket in a sub-folder, with an article in its address',
    url: 'https://acme.example/zammad/#ticket/zoom/5/21',
    expect: { ticket: '5', key: 'https://acme.example/5' },
  },
  {
    name: 'a reply, among tickets with notes that stay in the page',
    url: classic,
    html: task('4', '', 'is-internal', 'note') + task('5', 'active', 'is-public', 'email'),
    expect: { composer: 'public', editor: 'editor of 5' },
  },
  {
    name: 'a note, among tickets with replies that stay in the page',
    url: classic,
    html: task('4', '', 'is-public', 'email') + task('5', 'active', 'is-internal', 'note'),
    expect: { composer: 'internal', editor: 'editor of 5' },
  },
  {
    name: 'a public note is no reply',
    url: classic,
    html: task('5', 'active', 'is-public', 'note'),
    expect: { composer: 'unproven' },
  },
  {
    name: 'a page that still shows the ticket before',
    url: classic,
    html: task('4', 'active', 'is-public', 'email'),
    expect: { composer: 'absent', editor: undefined },
  },
  {
    name: 'before, with a note',
    url: classic,
    html: task('4', 'active', 'is-internal', 'note'),
    expect: { composer: 'absent' },
  },
  { name: 'a dashboard', url: 'https://help.acme.example/#dashboard', expect: { ticket: null } },
  {
    name: 'what is sent from it',
    url: classic,
    requests: {
      reply: { method: 'PUT', to: put, json: article({}) },
      'public note': { method: 'PUT', to: put, json: article({ type: 'note' }) },
      'internal note': { method: 'PUT', to: put, json: article({ type: 'note', internal: true }) },
      'internal mail': { method: 'PUT', to: put, json: article({ internal: true }) },
      'a call': { method: 'PUT', to: put, json: article({ type: 'phone' }) },
      'no article': { method: 'PUT', to: put, json: { state_id: 4 } },
      draft: { method: 'PUT', to: '/zammad/api/v1/taskbar/9', json: article({}) },
      reading: { method: 'GET', to: put },
      'another ticket': { method: 'PUT', to: '/zammad/api/v1/tickets/6', json: article({}) },
    },
    expect: {
      seen: {
        reply: 'sent',
        'public note': 'none',
        'internal note': 'none',
        'internal mail': 'none',
        'a call': 'none',
        'no article': 'none',
        draft: 'none',
        reading: 'none',
        'another ticket': 'none',
      },
    },
  },
])

const desktop = 'https://help.acme.example/desktop/tickets/5'
const panel = (kind: string) => `
  <div data-test-id="article-reply-stripes-panel" class="${kind}">
    <div id="ticketArticleReplyForm">
      <div class="ProseMirror" contenteditable="true" data-is="editor"></div>
    </div>
  </div>`

proveHelpdesk(zammadDesktop, [
  ...customer(desktop),
  {
    name: 'what is not internal may be a note or a call',
    url: desktop,
    html: panel('flex'),
    expect: { composer: 'unproven', editor: 'editor' },
  },
  { name: 'internal', url: desktop, html: panel('bg-stripes'), expect: { composer: 'internal' } },
  {
    name: 'internal, pinned',
    url: desktop,
    html: panel('border-stripes'),
    expect: { composer: 'internal' },
  },
  { name: 'no article', url: desktop, expect: { composer: 'absent' } },
])
