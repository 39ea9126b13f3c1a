import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { demo } from '@/lib/helpdesks/demo'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { breakEach } from './break'
import { idleParts } from './prove'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const helpdesk: Helpdesk = {
  id: 'acme',
  name: 'Acme',
  hosts: ['*.acme.example'],
  evidence: 'documentation',
  ticketPages: [{ path: '/t/{ticket}' }],
  requester: [
    {
      from: 'api',
      url: '/api/{ticket}',
      headers: { 'x-session': { cookie: 'session' } },
      confirm: 'id',
      each: 'people',
      where: { role: 'customer' },
      address: 'email',
    },
  ],
  composer: {
    editors: ['[data-ticket="{ticket}"] textarea'],
    public: [{ selector: '#private-{ticket}', checked: false }],
    internal: [],
  },
}
const url = 'https://desk.acme.example/t/1'
const api = { '/api/1': { id: 1, people: [{ role: 'customer', email: 'jane@x.example' }] } }

describe('breaking a description', () => {
  test('breaks every text, yes and name, and loosens what names the ticket', () => {
    expect(breakEach(helpdesk).map(({ part }) => part)).toEqual([
      'hosts.0',
      'ticketPages.0.path',
      'requester.0.url',
      'requester.0.headers.x-session.cookie',
      'requester.0.headers.x-session (name)',
      'requester.0.confirm',
      'requester.0.each',
      'requester.0.where.role',
      'requester.0.where.role (name)',
      'requester.0.address',
      'composer.editors.0',
      'composer.editors.0 (any ticket)',
      'composer.public.0.selector',
      'composer.public.0.selector (any ticket)',
      'composer.public.0.checked',
    ])
  })

  test('each is broken alone, and the description itself stays whole', () => {
    const before = structuredClone(helpdesk)
    const changed = breakEach(helpdesk).map((one) => JSON.stringify(one.helpdesk))
    expect(helpdesk).toEqual(before)
    expect(new Set(changed).size).toBe(changed.length)
    expect(changed).not.toContain(JSON.stringify(helpdesk))
  })

  test('control: pages that expect too little are found out', async () => {
    const found = {
      kind: 'found' as const,
      from: 'api' as const,
      requesters: [{ address: 'jane@x.example' }],
    }
    const weak = { name: 'weak', url, cookie: 'session=s', api, expect: { reading: found } }
    const idle = await idleParts(helpdesk, [weak])
    expect(idle).toContain('hosts.0')
    expect(idle).toContain('composer.editors.0')
    expect(idle).toContain('requester.0.headers.x-session (name)')
    expect(idle).not.toContain('requester.0.url')
    expect(idle).not.toContain('requester.0.where.role')
  })

  test('control: one page says nothing of whether its parts are those of its ticket', async () => {
    const html =
      '<div data-ticket="1"><textarea></textarea></div><input type="checkbox" id="private-1">'
    const one = { name: 'one', url, html, expect: { composer: 'public' as const } }
    expect(await idleParts(helpdesk, [one])).toContain('composer.public.0.selector (any ticket)')
  })

  test('what only says what a description is called is left alone', () => {
    const parts = breakEach(demo).map(({ part }) => part)
    expect(parts).not.toContain('id')
    expect(parts).not.toContain('requester.0.from')
  })
})
