import { odoo } from '@/lib/helpdesks/odoo'
import { proveHelpdesk } from './prove'

const url = 'https://acme.example/web#id=12&model=helpdesk.ticket'
const chatter = (send: string, log: string, input = '') => `
  <div class="o-mail-Chatter-topbar"><button class="o-mail-Chatter-sendMessage ${send}" data-is="send"></button>
    <button class="o-mail-Chatter-logNote ${log}"></button></div>${input}`
const input = '<textarea class="o-mail-Composer-input" data-is="input"></textarea>'

proveHelpdesk(odoo, [
  {
    name: 'a ticket with a closed chatter',
    url: `${url}&view_type=form&cids=1`,
    html: chatter('', ''),
    expect: {
      ticket: '12',
      url,
      reading: { kind: 'not-known' },
      composer: 'closed',
      opens: 'send',
    },
  },
  {
    name: 'a message to the customer',
    url,
    html: chatter('active', '', input),
    expect: { composer: 'public', editor: 'input', opens: undefined },
  },
  { name: 'a note', url, html: chatter('', 'active', input), expect: { composer: 'internal' } },
  {
    name: 'another record',
    url: 'https://acme.example/web#id=12&model=res.partner',
    expect: { ticket: null },
  },
])
