import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { helpdesks } from '@/lib/helpdesks'
import { readAgent } from '@/lib/helpdesks/describe-ticket'
import { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { openTicket } from '@/lib/helpdesks/open-ticket'
import { requestTracker } from '@/lib/helpdesks/request-tracker'
import { readRequesters } from '@/lib/helpdesks/requesters'
import { readText } from '@/lib/helpdesks/text'
import { pageOf, rtPage } from './page'

/** Reads the requesters from the page alone: the API cannot be reached. */
async function fromPage(name: string, id: string) {
  const { doc, url } = pageOf(rtPage(name), `https://desk.example/Ticket/Display.html?id=${id}`)
  const ticket = openTicket(doc, url, requestTracker)
  if (!ticket) throw new Error('No ticket')
  const get = () => Promise.reject(new TypeError('offline'))
  const { signal } = new AbortController()
  const reading = readRequesters(doc, requestTracker, ticket, { get, signal })
  await vi.advanceTimersByTimeAsync(10_000)
  return reading
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Request Tracker as it was seen', () => {
  test('every built-in description is a valid one', () => {
    for (const helpdesk of helpdesks) expect(Helpdesk.parse(helpdesk)).toEqual(helpdesk)
  })

  test('a name with a comma and a plus address', async () => {
    expect(await fromPage('display', '3')).toEqual({
      kind: 'found',
      from: 'page',
      requesters: [{ address: 'pat+shop@customers.example', name: "O'Brien, Pat" }],
    })
  })

  test('several requesters, once each though the page shows them in four places', async () => {
    expect(await fromPage('display-two-requesters', '5')).toMatchObject({
      requesters: [
        { address: 'priya.raman@customers.example', name: 'Priya Raman' },
        { address: 'tom.becker@customers.example', name: 'Tom Becker' },
      ],
    })
  })

  test('a page without requesters yields none: no Cc, owner or agent in their place', async () => {
    expect(await fromPage('display-no-requester', '6')).toEqual({ kind: 'unreadable' })
  })

  test('a page that still shows another ticket yields none', async () => {
    expect(await fromPage('display', '4')).toEqual({ kind: 'unreadable' })
    expect(await fromPage('display', '33')).toEqual({ kind: 'unreadable' })
  })

  test('the subject on each of its pages, of this ticket only', () => {
    const subject = (name: string, id: string) =>
      readText(
        pageOf(rtPage(name), 'https://desk.example').doc,
        requestTracker.subject ?? { selector: 'none' },
        id,
      )
    expect(subject('display', '3')).toBe('Wrong size delivered')
    expect(subject('update', '3')).toBe('Wrong size delivered')
    expect(subject('display', '4')).toBeUndefined()
  })

  test('the agent by real name and address', () => {
    const { doc } = pageOf(rtPage('display'), 'https://desk.example')
    expect(readAgent(doc, requestTracker)).toEqual({
      name: 'Alex Agent',
      address: 'alex.agent@demo.example',
    })
  })

  test('an agent without a real name goes by the login', () => {
    const html = rtPage('display').replace('"Alex Agent"', '""')
    const { doc } = pageOf(html, 'https://desk.example')
    expect(readAgent(doc, requestTracker)?.name).toBe('agent')
  })

  test('the login page is told from the others', () => {
    const signedOut = (name: string) =>
      pageOf(rtPage(name), 'https://desk.example').doc.querySelector(requestTracker.signedOut ?? '')
    expect(signedOut('login')).not.toBeNull()
    expect(signedOut('display')).toBeNull()
    expect(signedOut('update')).toBeNull()
  })
})
