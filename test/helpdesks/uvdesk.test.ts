import { uvdesk } from '@/lib/helpdesks/uvdesk'
import { proveHelpdesk } from './prove'

const url = 'https://help.acme.example/en/member/ticket/view/9'
const aside = `<div class="uv-aside-customer-info">
  <span>Jane Miller</span><span>jane@customers.example</span><span>+49 30 1234</span></div>`
const tabs = (active: string) =>
  ['reply', 'forward', 'note']
    .map(
      (kind) => `<div class="uv-tab-view ${kind === active ? 'uv-tab-view-active' : ''}"
        ${kind === active ? '' : 'style="display:none"'}>
        <iframe id="${kind}-area_ifr" srcdoc="<body contenteditable=true data-is=${kind}></body>"></iframe>
        <textarea id="${kind}-area" style="display:none"></textarea></div>`,
    )
    .join('')

proveHelpdesk(uvdesk, [
  {
    name: 'the customer and a reply',
    url,
    html: aside + tabs('reply'),
    expect: {
      ticket: '9',
      url,
      reading: { kind: 'found', from: 'page', requesters: [{ address: 'jane@customers.example' }] },
      composer: 'public',
      editor: 'reply',
    },
  },
  { name: 'a note', url, html: tabs('note'), expect: { composer: 'internal', editor: 'note' } },
  {
    name: 'a forward is no reply',
    url,
    html: tabs('forward'),
    expect: { composer: 'unproven', editor: 'forward' },
  },
  { name: 'no tab', url, html: tabs(''), expect: { composer: 'absent' } },
  {
    name: 'the list',
    url: 'https://help.acme.example/en/member/tickets',
    expect: { ticket: null },
  },
])
