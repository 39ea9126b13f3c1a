import { requestTracker6 } from '@/lib/helpdesks/request-tracker-6'
import { proveHelpdesk } from './prove'

const url = 'https://acme.example/rt/Ticket/Display.html?id=3'
const update = 'https://acme.example/rt/Ticket/Update.html?Action=Respond&id=3'
const query =
  '/rt/REST/2.0/tickets?query=id%3D3&fields=Requestor&fields[Requestor]=EmailAddress,RealName'
const api = (id: string) => ({
  [query]: {
    items: [{ id, Requestor: [{ EmailAddress: 'jane@customers.example', RealName: 'Jane' }] }],
  },
})
const rich = `<textarea id="UpdateContent" class="messagebox richtext" style="display:none"></textarea>
  <div class="ck-editor"><div class="ck-editor__editable" contenteditable="true" data-is="rich"></div></div>`
const plain = '<textarea id="UpdateContent" class="messagebox" data-is="plain"></textarea>'
const loading =
  '<textarea id="UpdateContent" class="messagebox richtext" data-is="loading"></textarea>'
const form = (type: string, editor = rich, id = '3') => `
  <form name="TicketUpdate"><input type="hidden" name="id" value="${id}">
    <div class="ck-editor"><div class="ck-editor__editable" contenteditable="true" data-is="field"></div></div>
    <select id="UpdateType"><option value="private" ${type === 'private' ? 'selected' : ''}>
      <option value="response" ${type === 'response' ? 'selected' : ''}></select>
    ${editor}</form>`

proveHelpdesk(requestTracker6, [
  {
    name: 'the requester by the API',
    url,
    api: api('3'),
    expect: {
      ticket: '3',
      url,
      reading: {
        kind: 'found',
        from: 'api',
        requesters: [{ address: 'jane@customers.example', name: 'Jane' }],
      },
      composer: 'absent',
    },
  },
  { name: 'another ticket', url, api: api('4'), expect: { reading: { kind: 'unreadable' } } },
  {
    name: 'a reply',
    url: update,
    html: form('response'),
    expect: { ticket: '3', url, composer: 'public', editor: 'rich' },
  },
  {
    name: 'a comment',
    url: update,
    html: form('private'),
    expect: { composer: 'internal' },
  },
  { name: 'plain text', url: update, html: form('response', plain), expect: { editor: 'plain' } },
  {
    name: 'an editor that is not up yet',
    url: update,
    html: form('response', loading),
    expect: { editor: undefined },
  },
  {
    name: 'a form of the ticket before',
    url: update,
    html: form('response', rich, '2'),
    expect: { composer: 'absent', editor: undefined },
  },
  {
    name: 'a comment on the ticket before, in plain text',
    url: update,
    html: form('private', plain, '2'),
    expect: { composer: 'absent', editor: undefined },
  },
  { name: 'a search', url: 'https://acme.example/rt/Search/Simple.html', expect: { ticket: null } },
])
