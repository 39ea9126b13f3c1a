import { glpi } from '@/lib/helpdesks/glpi'
import { proveHelpdesk } from './prove'

const url = 'https://acme.example/glpi/front/ticket.form.php?id=77'
const actor = (type: string, email: string, other: string, text: string) => `
  <select data-actor-type="${type}"><option selected data-itemtype="User" data-items-id="4"
    data-default-email="${email}" data-alternative-email="${other}" data-text="${text}"></option></select>`
const others =
  actor('observer', 'olga@acme.example', '', 'Olga') +
  actor('assign', 'alex@acme.example', '', 'Alex')
const group = `<select data-actor-type="requester">
  <option data-itemtype="Group" data-default-email="team@acme.example" data-text="A team"></option></select>`
const followup = (isPrivate: boolean, id = '77', type = 'Ticket', button = 'add') => `
  <div class="itilfollowup"><form name="asset_form">
    <input type="hidden" name="itemtype" value="${type}"><input type="hidden" name="items_id" value="${id}">
    <textarea name="content" id="content_123" style="display:none"></textarea>
    <iframe id="content_123_ifr" srcdoc="<body contenteditable=true data-is=body></body>"></iframe>
    <input type="hidden" name="is_private" value="0">
    <input type="checkbox" name="is_private" id="is_private_123" value="1" ${isPrivate ? 'checked' : ''}>
    <button type="submit" name="${button}"></button></form></div>`

proveHelpdesk(glpi, [
  {
    name: 'the requester among the actors',
    url,
    html: others + group + actor('requester', 'jane@customers.example', '', 'Jane Miller'),
    expect: {
      ticket: '77',
      url,
      reading: {
        kind: 'found',
        from: 'page',
        requesters: [{ address: 'jane@customers.example', name: 'Jane Miller' }],
      },
    },
  },
  {
    name: 'a requester who is an address only',
    url,
    html: others + group + actor('requester', '', 'rene@customers.example', 'René'),
    expect: {
      reading: {
        kind: 'found',
        from: 'page',
        requesters: [{ address: 'rene@customers.example', name: 'René' }],
      },
    },
  },
  {
    name: 'no requester: no observer, assignee or group in their place',
    url,
    html: others + group,
    expect: { reading: { kind: 'unreadable' } },
  },
  {
    name: 'a public follow-up',
    url,
    html: followup(false),
    expect: { composer: 'public', editor: 'body' },
  },
  { name: 'a private one', url, html: followup(true), expect: { composer: 'internal' } },
  {
    name: 'a follow-up on another ticket',
    url,
    html: followup(false, '76') + followup(true, '75'),
    expect: { composer: 'absent', editor: undefined },
  },
  {
    name: 'a follow-up that is edited',
    url,
    html: followup(false, '77', 'Ticket', 'update'),
    expect: { composer: 'absent', editor: undefined },
  },
  { name: 'a new one', url: url.replace('?id=77', ''), expect: { ticket: null } },
])
