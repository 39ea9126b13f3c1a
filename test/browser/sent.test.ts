import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { requestTracker } from '@/lib/helpdesks/request-tracker'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { chromiumPath } from '../../scripts/browser.mjs'
import { newAgent, newTicket, noRt, replyAsAnother, rtUrl, signIn } from './editors/rt'
import { bundle, isolatedWorld, type World } from './editors/world'

const reply = { text: 'We are on it.', html: '<p>We are on it.</p>' }
const ready = `window.CKEDITOR?.instances.UpdateContent?.status === 'ready'`
const SEND = 'input[name=SubmitTicket]:visible'
const RECORD = /\/REST\/2\.0\/ticket\/\d+\/history/

let browser: Browser
let context: BrowserContext
let script: string

beforeAll(async () => {
  script = await bundle()
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  context = await browser.newContext()
  if (noRt) return
  const page = await context.newPage()
  await signIn(page, await newAgent())
  await page.close()
})
afterAll(() => browser.close())
afterEach(async () => {
  await Promise.all(context.pages().map((page) => page.close()))
}, 30_000)

interface Open {
  page: Page
  world: World
  id: string
  /** What `checkSend` says with the marker of the last submission. */
  check: () => Promise<string>
}

/** A page of a new ticket where the record was read before the agent does anything. */
async function open(name = 'Update.html', { readable = true } = {}): Promise<Open> {
  const id = await newTicket()
  const page = await context.newPage()
  const ticket: Ticket = {
    key: `${rtUrl}/${id}`,
    helpdesk: requestTracker.id,
    id,
    url: rtUrl,
    requesters: [],
    reading: false,
  }
  const args = `${JSON.stringify(requestTracker)}, ${JSON.stringify(ticket)}`
  const world = await isolatedWorld(page, script, `calls.watchSubmit(${args})`)
  const isRecord = (request: Request) => RECORD.test(request.url())
  const read = readable
    ? page.waitForEvent('requestfinished', isRecord)
    : page.waitForEvent('requestfailed', isRecord)
  if (!readable) await page.route(RECORD, (route) => route.abort())
  await page.goto(`${rtUrl}/Ticket/${name}?id=${id}`)
  await page.waitForFunction(ready)
  await page.selectOption('#UpdateType', 'response')
  await read
  const check = async () => {
    const marker = world.told.at(-1)?.replace('submit ', '') ?? ''
    return world.call('checkSend', requestTracker, id, marker)
  }
  return { page, world, id, check }
}

async function insert({ world, id }: Open) {
  expect(await world.call('insert', requestTracker, id, reply)).toBeNull()
}

async function newest({ page, id }: Open) {
  const answer = await page.request.get(
    `${rtUrl}/REST/2.0/ticket/${id}/history?orderby=id&order=DESC&per_page=1`,
  )
  return ((await answer.json()) as { items: { id: string }[] }).items[0]?.id ?? ''
}

describe.skipIf(noRt)('a reply on Request Tracker', () => {
  test.each(['Update.html', 'ModifyAll.html'])('sent with the send button of %s', async (name) => {
    const opened = await open(name)
    const { page, world, check } = opened
    const before = await newest(opened)
    await insert(opened)
    expect(world.told).toEqual([])
    await page.click(SEND)
    await page.getByText('Correspondence added').first().waitFor()
    expect(world.told).toEqual([`submit ${before}`])
    expect(await check()).toBe('sent')
  })

  test('inserted and not sent', async () => {
    const opened = await open()
    const { page, world, id } = opened
    const before = await newest(opened)
    await insert(opened)
    await page.goto(`${rtUrl}/Ticket/Display.html?id=${id}`)
    expect(world.told).toEqual([])
    expect(await world.call('checkSend', requestTracker, id, before)).toBe('not-sent')
  })

  test('an internal note is never a sent reply', async () => {
    const opened = await open()
    const { page, world, id } = opened
    const before = await newest(opened)
    await insert(opened)
    await page.selectOption('#UpdateType', 'private')
    await page.click(SEND)
    await page.getByText('Comments added').first().waitFor()
    expect(world.told).toEqual([])
    expect(await newest(opened)).not.toBe(before)
    expect(await world.call('checkSend', requestTracker, id, before)).toBe('not-sent')
  })

  test("another agent's reply is not this agent's", async () => {
    const opened = await open()
    const before = await newest(opened)
    await replyAsAnother(opened.id)
    const { world, id } = opened
    expect(await world.call('checkSend', requestTracker, id, before)).toBe('not-sent')
  })

  test('a submission that never reaches the helpdesk', async () => {
    const opened = await open()
    const { page, world, check } = opened
    await insert(opened)
    // An answer without content leaves the page where it is; Request Tracker hears of nothing.
    await page.route('**/Ticket/Update.html', (route) => route.fulfill({ status: 204 }))
    await page.click(SEND)
    await expect.poll(() => world.told).toHaveLength(1)
    expect(await check()).toBe('not-sent')
  })

  test('a submission that Request Tracker rejects', async () => {
    const opened = await open()
    const { page, world, id, check } = opened
    await insert(opened)
    // It takes no post whose referrer it cannot see.
    await page.evaluate(() => {
      document.head.insertAdjacentHTML('beforeend', '<meta name="referrer" content="no-referrer">')
    })
    await page.click(SEND)
    await page.getByText('cross-site request forgery').first().waitFor()
    expect(world.told).toHaveLength(1)
    await page.goto(`${rtUrl}/Ticket/Display.html?id=${id}`)
    expect(await check()).toBe('not-sent')
  })

  test('other buttons of the form send nothing', async () => {
    const opened = await open()
    const { page, world } = opened
    await insert(opened)
    const posted = page.waitForRequest((request) => request.method() === 'POST')
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('input[name=AddMoreAttach]')?.click()
    })
    await posted
    await page.waitForFunction(ready)
    expect(world.told).toEqual([])
  })

  test('an empty reply is none', async () => {
    const { page, world } = await open()
    const answered = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame())
    await page.click(SEND)
    await answered
    expect(world.told).toEqual([])
  })

  test('the record cannot be read before, or not after', async () => {
    const opened = await open('Update.html', { readable: false })
    const { page, world, id } = opened
    await insert(opened)
    await page.click(SEND)
    await page.waitForURL(/Display\.html/)
    expect(world.told).toEqual(['submit '])
    await page.unroute(RECORD)
    expect(await world.call('checkSend', requestTracker, id, '')).toBe('unknown')
    expect(await world.call('checkSend', requestTracker, id, '1')).toBe('sent')
    await page.route(RECORD, (route) => route.abort())
    expect(await world.call('checkSend', requestTracker, id, '1')).toBe('unknown')
  })

  test('signed out', async () => {
    const { world, id, page } = await open()
    await page.context().clearCookies()
    expect(await world.call('checkSend', requestTracker, id, '1')).toBe('unknown')
    await page.goto(rtUrl)
    expect(await world.call('checkSend', requestTracker, id, '1')).toBe('unknown')
    const again = await context.newPage()
    await signIn(again, await newAgent())
  })

  test.each([
    ['ids count as numbers', ['10', '9'], '9', 'sent'],
    ['entries before the marker do not count', ['9', '8'], '10', 'not-sent'],
    ['a marker that was merged away', ['12', '8'], '10', 'sent'],
    ['a record that does not reach down to the marker', ['12', '11'], '5', 'sent'],
    ['ids that are no numbers', ['c', 'b', 'a'], 'b', 'sent'],
    ['the same, none newer', ['c', 'b', 'a'], 'c', 'not-sent'],
  ])('%s', async (_, ids, marker, result) => {
    const { page, world, id } = await open()
    const login = await page.evaluate(() => document.querySelector('.current-user')?.textContent)
    const items = ids.map((entry) => ({ id: entry, Type: 'Correspond', Creator: { id: login } }))
    await page.route(RECORD, (route) => route.fulfill({ json: { items } }))
    expect(await world.call('checkSend', requestTracker, id, marker)).toBe(result)
  })

  test('only strangers in a record that does not reach down to the marker', async () => {
    const { page, world, id } = await open()
    const items = [{ id: '12', Type: 'Comment', Creator: { id: 'root' } }]
    await page.route(RECORD, (route) => route.fulfill({ json: { items } }))
    expect(await world.call('checkSend', requestTracker, id, '5')).toBe('unknown')
  })
})
