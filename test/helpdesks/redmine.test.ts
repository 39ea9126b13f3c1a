import { redmine } from '@/lib/helpdesks/redmine'
import { proveHelpdesk } from './prove'

const url = 'https://acme.example/redmine/issues/8'
const box = (checked: boolean) =>
  `<input type="checkbox" id="issue_private_notes" ${checked ? 'checked' : ''}>`
const page = (more: string, hidden = '') => `
  <div id="loggedas">Logged in as <a class="user" href="/users/3">alex</a></div>
  <div class="issue"><p class="author">Added by <a class="user" href="/users/9">Jane Miller</a></p></div>
  <div id="update" ${hidden}><form id="issue-form">
    <textarea id="issue_notes" class="wiki-edit" ${hidden} data-is="notes"></textarea>${more}</form></div>`

proveHelpdesk(redmine, [
  {
    name: 'a note that everybody reads; who asked is not known',
    url,
    html: page(box(false)),
    expect: {
      ticket: '8',
      url,
      reading: { kind: 'not-known' },
      agent: { name: 'alex' },
      composer: 'public',
      editor: 'notes',
    },
  },
  { name: 'a private note', url, html: page(box(true)), expect: { composer: 'internal' } },
  { name: 'an agent without private notes', url, html: page(''), expect: { composer: 'public' } },
  ...['style="display:none;"', 'style="display: none;"'].flatMap((hidden) =>
    [box(false), box(true), ''].map((more) => ({
      name: `before the agent edits (${hidden}, ${more || 'no box'})`,
      url,
      html: page(more, hidden),
      expect: { composer: 'absent' as const, editor: undefined },
    })),
  ),
  { name: 'the list', url: 'https://acme.example/redmine/issues', expect: { ticket: null } },
])
