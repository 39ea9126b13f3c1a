import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demo } from '@/lib/helpdesks/demo'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { openTicket } from '@/lib/helpdesks/open-ticket'
import { requestTracker } from '@/lib/helpdesks/request-tracker'
import { pageOf, rtPage } from './page'

const RT = 'https://desk.example'
const idAt = (address: string, helpdesk: Helpdesk = requestTracker) => {
  const { doc, url } = pageOf('<p>', address)
  return openTicket(doc, url, helpdesk)?.id
}

describe('the open ticket of Request Tracker', () => {
  test.each([
    ['/Ticket/Display.html?id=7', '7'],
    ['/Ticket/Update.html?Action=Respond;id=7', '7'],
    ['/Ticket/Update.html?Action=Respond&id=7', '7'],
    ['/Ticket/History.html?id=7#txn-123', '7'],
    ['/Ticket/ModifyPeople.html?id=7', '7'],
    ['/Ticket/Display.html?id=7&results=2c5f0a', '7'],
    ['/support/rt/Ticket/Display.html?id=7', '7'],
  ])('%s is ticket %s', (path, id) => {
    expect(idAt(RT + path)).toBe(id)
  })

  test.each([
    '/',
    '/Ticket/Display.html',
    '/Ticket/Display.html?id=',
    '/Ticket/Display.html?uid=7',
    '/Ticket/Display.html?id=7&id=8',
    '/Ticket/Display.html?id=7;id=8',
    '/Ticket/Display.html?id=7%20OR%20id%3D8',
    '/Ticket/Display.html?id=7"]',
    '/Ticket/Create.html?id=7',
    '/Ticket/Display.html/7?id=7',
    '/SelfService/Display.html?id=7',
    '/MyTicket/Display.html?id=7',
    '/Search/Results.html?Query=id%3D7',
    '/NoAuth/Login.html?next=7',
  ])('%s shows none', (path) => {
    expect(idAt(RT + path)).toBeUndefined()
  })

  test('the key tells helpdesks apart, and the URL opens the ticket from any of its pages', () => {
    const { doc, url } = pageOf('<p>', `${RT}/rt/Ticket/Update.html?Action=Respond&id=7`)
    expect(openTicket(doc, url, requestTracker)).toEqual({
      key: 'https://desk.example/7',
      id: '7',
      names: {},
      base: 'https://desk.example/rt',
      url: 'https://desk.example/rt/Ticket/Display.html?id=7',
    })
  })

  test('a page that was posted to names its ticket in its menu', () => {
    const { doc, url } = pageOf(rtPage('update'), `${RT}/Ticket/Update.html`)
    expect(openTicket(doc, url, requestTracker)?.id).toBe('3')
  })

  test("a page's address outweighs its menu, which may still be the one of before", () => {
    const { doc, url } = pageOf(rtPage('update'), `${RT}/Ticket/Display.html?id=4`)
    expect(openTicket(doc, url, requestTracker)?.id).toBe('4')
  })
})

describe('places in general', () => {
  const at = (place: Helpdesk['ticketPages'][number]): Helpdesk => ({
    ...demo,
    ticketPages: [place],
  })

  test('a ticket in the path', () => {
    expect(idAt('http://localhost:3000/tickets/12', demo)).toBe('12')
    expect(idAt('http://localhost:3000/tickets/12?plain', demo)).toBe('12')
    expect(idAt('http://localhost:3000/tickets/12/messages', demo)).toBeUndefined()
    expect(idAt('http://localhost:3000/tickets', demo)).toBeUndefined()
    expect(idAt('http://localhost:3000/', demo)).toBeUndefined()
  })

  test('a ticket in the hash, and in a part of a segment', () => {
    const zoom = at({ hash: 'ticket/zoom/{ticket}' })
    expect(idAt('https://z.example/#ticket/zoom/5', zoom)).toBe('5')
    expect(idAt('https://z.example/#ticket/zoom/5/21', zoom)).toBe('5')
    expect(idAt('https://z.example/#ticket/5', zoom)).toBeUndefined()
    expect(idAt('https://f.example/open/cnv_a1', at({ path: '/open/cnv_{ticket}' }))).toBe('a1')
  })

  test('two places in one address must name the same ticket', () => {
    const both = at({ path: '/tickets/{ticket}', query: { id: '{ticket}' } })
    expect(idAt('https://d.example/tickets/5?id=5', both)).toBe('5')
    expect(idAt('https://d.example/tickets/5?id=6', both)).toBeUndefined()
  })

  test('a segment may be any; a named one must be the same wherever it stands', () => {
    const any = at({ path: '/nui/*/detail/{ticket}' })
    expect(idAt('https://k.example/nui/all/detail/5', any)).toBe('5')
    expect(idAt('https://k.example/nui/detail/5', any)).toBeUndefined()
    const named = at({
      path: '/accounts/{account}/conversations/{ticket}',
      query: { a: '{account}' },
    })
    expect(idAt('https://c.example/accounts/2/conversations/5?a=2', named)).toBe('5')
    expect(idAt('https://c.example/accounts/2/conversations/5?a=3', named)).toBeUndefined()
  })

  test('the same id in two accounts is two tickets', () => {
    const named = at({ path: '/accounts/{account}/conversations/{ticket}' })
    const open = (account: string) => {
      const { doc, url } = pageOf('<p>', `https://c.example/accounts/${account}/conversations/5`)
      return openTicket(doc, url, named)
    }
    expect(open('2')).toMatchObject({ key: 'https://c.example/2/5', names: { account: '2' } })
    expect(open('3')?.key).not.toBe(open('2')?.key)
    expect(open('3')?.url).toBe('https://c.example/accounts/3/conversations/5')
  })

  test('a ticket in a parameter of the hash', () => {
    const odoo = at({ path: '/web', hashQuery: { id: '{ticket}', model: 'helpdesk.ticket' } })
    const address = 'https://o.example/web#id=5&model=helpdesk.ticket&view_type=form'
    expect(idAt(address, odoo)).toBe('5')
    expect(idAt(address.replace('helpdesk.ticket', 'res.partner'), odoo)).toBeUndefined()
  })

  test('whatever the address, an id is safe in every URL and selector', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (address, id) => {
        for (const path of [`/Ticket/Display.html?id=${id}`, `/tickets/${id}`]) {
          const found = idAt(new URL(path, address).href) ?? idAt(new URL(path, address).href, demo)
          expect(found ?? 'none').toMatch(/^[\w-]{1,100}$/)
        }
      }),
      { numRuns: 50 },
    )
  }, 30_000)
})
