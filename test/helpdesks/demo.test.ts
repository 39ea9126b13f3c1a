import { describe, expect, test, vi } from 'vitest'
import { demo } from '@/lib/helpdesks/demo'
import { readAgent } from '@/lib/helpdesks/describe-ticket'
import { openTicket } from '@/lib/helpdesks/open-ticket'
import { readRequesters } from '@/lib/helpdesks/requesters'
import { readText } from '@/lib/helpdesks/text'
import { ticketPage } from '../../scripts/demo/pages.mjs'
import { makeTickets } from '../../scripts/demo/tickets.mjs'
import { pageOf } from './page'

const tickets = makeTickets(Date.UTC(2026, 10, 21))
const get = () => Promise.reject(new TypeError('The demo needs no API'))

function open(shown: string, addressed = shown) {
  const ticket = tickets.find(({ id }) => id === shown)
  if (!ticket) throw new Error('No such ticket')
  const html = ticketPage(ticket, { plain: false })
  const page = pageOf(html, `http://127.0.0.1:3000/tickets/${addressed}`)
  return { ...page, ticket, open: openTicket(page.doc, page.url, demo) }
}

describe('the demo helpdesk', () => {
  test.each(tickets.map(({ id }) => id))('ticket %s: requesters, subject, agent', async (id) => {
    const page = open(id)
    expect(page.open?.id).toBe(id)
    if (!page.open) return
    const signal = AbortSignal.timeout(20_000)
    expect(await readRequesters(page.doc, demo, page.open, { get, signal })).toEqual({
      kind: 'found',
      from: 'page',
      requesters: page.ticket.requesters.map(({ name, address }) =>
        name ? { address, name } : { address },
      ),
    })
    expect(demo.subject && readText(page.doc, demo.subject)).toBe(page.ticket.subject)
    expect(readAgent(page.doc, demo)).toEqual({ name: 'Alex Agent' })
  })

  test('a page that still shows another ticket yields none', async () => {
    vi.useFakeTimers()
    const page = open('1', '2')
    if (!page.open) throw new Error('No ticket')
    const { signal } = new AbortController()
    const reading = readRequesters(page.doc, demo, page.open, { get, signal })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await reading).toEqual({ kind: 'unreadable' })
    vi.useRealTimers()
  })
})
