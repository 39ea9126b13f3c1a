import type { Frame, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchAmends } from '../../scripts/browser.mjs'
import { type Desk, serveDesk, ticketPage } from './desk'
import {
  type Amends,
  addSite,
  helpdesksPage,
  inOurWorld,
  patiently,
  sidebarIn,
  widthIn,
} from './helpdesk-page'

type Who = 'content' | 'sidebar' | 'page'

let amends: Amends
let desk: Desk
let content: Page
let sidebar: Frame
let options: Page
beforeAll(async () => {
  desk = await serveDesk()
  amends = await launchAmends({ grant: [`${desk.origin}/*`] })
  await addSite(amends, desk.origin, 'Amends demo helpdesk')
  content = await amends.context.newPage()
  await content.goto(
    desk.put('/tickets/1', ticketPage('1', { requester: 'jane@customers.example' })),
  )
  sidebar = await sidebarIn(content)
  options = await helpdesksPage(amends)
})
afterAll(async () => {
  await amends.close()
  await desk.close()
})

/** Sends a message from one of the places that our code runs in. @returns what the background answers */
function send(who: Who, type: string, request: object) {
  const text = `chrome.runtime.sendMessage(${JSON.stringify({ type, request })})`
  if (who === 'content') return inOurWorld(content, text)
  return (who === 'sidebar' ? sidebar : options).evaluate(text)
}

const ticket = (origin: string) => ({
  key: `${origin}/1`,
  helpdesk: 'demo',
  id: '1',
  url: `${origin}/tickets/1`,
  requesters: [],
  reading: false,
})
const messages: [string, Who[], object][] = [
  ['hello', ['content'], {}],
  ['nonce', ['content'], {}],
  ['layout', ['content'], { open: true, width: 380 }],
  ['submitting', ['content'], { ticket: ticket('x'), marker: '1' }],
  ['send-checked', ['content'], { key: 'x/1', result: 'unknown' }],
  ['redeem', ['sidebar'], { nonce: 'guess' }],
  ['badge', ['sidebar'], { badge: null }],
  ['open-options', ['sidebar', 'page'], {}],
  ['sites-changed', ['page'], {}],
  ['run-retention', ['page'], {}],
  ['show-customer', ['page', 'sidebar'], { text: 'jane@customers.example' }],
  ['open-case', ['page'], { address: 'jane@customers.example' }],
  ['open-cases', ['page'], {}],
  ['cases-changed', ['sidebar', 'page'], {}],
  ['tab-state', ['page'], { tabId: 1 }],
  ['toggle-sidebar', ['page'], { tabId: 1 }],
  ['look-up', ['sidebar', 'page'], { address: 'jane@customers.example' }],
  ['try-source', ['page'], {}],
  ['save-source', ['page'], {}],
  ['remove-source', ['page'], {}],
]
const everyone: Who[] = ['content', 'sidebar', 'page']
const foreign = messages.flatMap(([type, owners, request]) =>
  everyone.filter((who) => !owners.includes(who)).map((who) => [type, who, request] as const),
)

describe('who may send what', () => {
  test.each(foreign)('%s is refused from the %s', async (type, who, request) => {
    expect(await send(who, type, request)).toEqual({ error: `${type} is not for this sender` })
  })

  test('control: from its own sender each is answered', async () => {
    expect(await send('content', 'hello', {})).toMatchObject({
      answer: { helpdesk: { id: 'demo' } },
    })
    expect(await send('sidebar', 'badge', { badge: null })).toEqual({ answer: null })
    expect(await send('page', 'sites-changed', {})).toEqual({ answer: null })
    expect(await send('page', 'tab-state', { tabId: -1 })).toEqual({ answer: null })
  })

  test.each([
    ['a message of no known type', 'fetch', { url: 'https://example.com' }],
    ['a field too many', 'hello', { origin: 'https://example.com' }],
    ['a width that no screen has', 'layout', { open: true, width: 10_000 }],
    [
      'a ticket of another site',
      'submitting',
      { ticket: ticket('https://other.example'), marker: '1' },
    ],
    ['a send on another site', 'send-checked', { key: 'https://other.example/1', result: 'sent' }],
  ])('%s is refused', async (_, type, request) => {
    expect(await send('content', type, request)).toEqual({ error: expect.any(String) })
  })

  test('control: the same of its own site is taken', async () => {
    const own = { ticket: ticket(desk.origin), marker: '1' }
    expect(await send('content', 'submitting', own)).toEqual({ answer: null })
  })
})

test('the keys of the browser’s own command collapse and open the sidebar', async () => {
  const [worker] = amends.context.serviceWorkers()
  const press = () =>
    worker?.evaluate(`chrome.tabs.query({ url: '${desk.origin}/*' }).then(
      ([tab]) => chrome.commands.onCommand.dispatch('toggle-sidebar', tab))`)
  await expect.poll(() => widthIn(content), patiently).toBe(380)
  await press()
  await expect.poll(() => widthIn(content), patiently).toBe(44)
  await press()
  await expect.poll(() => widthIn(content), patiently).toBe(380)
})
