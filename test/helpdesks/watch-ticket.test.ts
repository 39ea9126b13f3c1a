import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { requestTracker } from '@/lib/helpdesks/request-tracker'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { watchTicket } from '@/lib/helpdesks/watch-ticket'
import { pageOf, rtPage } from './page'

const path = (id: string) => `/Ticket/Display.html?id=${id}`
const answerFor = (id: string, status = 200) =>
  Response.json(
    { items: [{ id, Requestor: [{ EmailAddress: `customer-${id}@x.example` }] }] },
    { status },
  )

const EMPTY = '<!doctype html><html><head><title>RT</title></head><body></body></html>'

/** A page under watch, a helpdesk that answers when the test says so, and all that was told. */
function watched(html = EMPTY, start = path('3')) {
  const { win } = pageOf(html, `https://desk.example${start}`)
  const told: (Ticket | null)[] = []
  const waiting = new Map<string, (response: Response) => void>()
  const end = new AbortController()
  const get = (input: RequestInfo | URL) =>
    new Promise<Response>((resolve) => {
      waiting.set(/id%3D(\w+)/.exec(String(input))?.[1] ?? '', resolve)
    })
  watchTicket(win, requestTracker, (ticket) => told.push(ticket), { get, signal: end.signal })
  return {
    win,
    told,
    last: () => told.at(-1),
    asked: () => [...waiting.keys()],
    end: () => end.abort(),
    async answer(id: string, response = answerFor(id)) {
      waiting.get(id)?.(response)
      await vi.advanceTimersByTimeAsync(0)
    },
    /** As a single-page helpdesk does. */
    go: (to: string) => win.history.pushState(null, '', to),
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('watching the ticket', () => {
  test('says at once which ticket it is, then who asked', async () => {
    const page = watched(rtPage('update'))
    expect(page.told).toEqual([expect.objectContaining({ id: '3', reading: true, requesters: [] })])
    expect(page.last()).toMatchObject({
      key: 'https://desk.example/3',
      subject: 'Wrong size delivered',
      agent: { name: 'Alex Agent' },
    })
    await page.answer('3')
    expect(page.last()).toMatchObject({
      reading: false,
      readFrom: 'api',
      requesters: [{ address: 'customer-3@x.example' }],
    })
  })

  test('says nothing twice', async () => {
    const page = watched()
    await page.answer('3')
    const count = page.told.length
    await vi.advanceTimersByTimeAsync(10_000)
    page.win.dispatchEvent(new (page.win as never as typeof globalThis).Event('popstate'))
    expect(page.told).toHaveLength(count)
  })

  test('a page without a ticket says null, and a later ticket is noticed', async () => {
    const page = watched(EMPTY, '/')
    expect(page.told).toEqual([null])
    page.go(path('5'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(page.last()).toMatchObject({ id: '5', reading: true })
    page.go('/Search/Simple.html')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(page.last()).toBeNull()
  })

  test('a new title is a signal: the next second is not waited for', async () => {
    vi.useRealTimers()
    vi.stubGlobal('setInterval', () => 0)
    const page = watched()
    page.go(path('5'))
    page.win.document.title = '#5'
    await vi.waitFor(() => expect(page.last()).toMatchObject({ id: '5' }))
    vi.unstubAllGlobals()
  })

  test('an answer about the ticket before is dropped, also before any signal came', async () => {
    const page = watched()
    page.go(path('4'))
    await page.answer('3')
    expect(page.last()).toMatchObject({ id: '4', reading: true, requesters: [] })
    await page.answer('4')
    expect(page.last()).toMatchObject({ requesters: [{ address: 'customer-4@x.example' }] })
    const addresses = page.told.flatMap((ticket) => ticket?.requesters ?? [])
    expect(addresses).toEqual([{ address: 'customer-4@x.example' }])
  })

  test('there, away and back: the second visit asks again, and the first answer is dropped', async () => {
    const page = watched()
    page.go(path('4'))
    await vi.advanceTimersByTimeAsync(1_000)
    page.go(path('3'))
    await vi.advanceTimersByTimeAsync(1_000)
    await page.answer('4')
    expect(page.last()).toMatchObject({ id: '3', reading: true })
    await page.answer('3')
    expect(page.last()).toMatchObject({ id: '3', reading: false })
  })

  test('a slow helpdesk is said to be slow and waited for', async () => {
    const page = watched()
    await vi.advanceTimersByTimeAsync(2_500)
    expect(page.last()).not.toHaveProperty('problem')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(page.last()).toMatchObject({ reading: true, problem: 'slow' })
    await page.answer('3')
    expect(page.last()).toMatchObject({ reading: false })
    expect(page.last()).not.toHaveProperty('problem')
  })

  test('signed out: said, and tried again when the agent comes back', async () => {
    const page = watched()
    await page.answer('3', answerFor('3', 401))
    expect(page.last()).toMatchObject({ reading: false, problem: 'signed-out', requesters: [] })
    const { Event } = page.win as never as typeof globalThis
    page.win.document.dispatchEvent(new Event('visibilitychange'))
    expect(page.last()).toMatchObject({ reading: true })
    await page.answer('3')
    expect(page.last()).toMatchObject({ requesters: [{ address: 'customer-3@x.example' }] })
  })

  test("the helpdesk's login page in the place of the ticket", async () => {
    const page = watched(rtPage('login'))
    await page.answer('3', new Response('<html>'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(page.last()).toMatchObject({ problem: 'signed-out', requesters: [] })
  })

  test('nothing is said after its end', async () => {
    const page = watched()
    const count = page.told.length
    page.end()
    page.go(path('4'))
    await page.answer('3')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(page.told).toHaveLength(count)
    expect(page.asked()).toEqual(['3'])
  })
})
