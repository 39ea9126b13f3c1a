import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { requestTracker } from '@/lib/helpdesks/request-tracker'
import { chromiumPath } from '../../scripts/browser.mjs'
import { newAgent, newTicket, noRt, rtUrl, signIn, stored, wantPlainText } from './editors/rt'
import { bundle, isolatedWorld } from './editors/world'

const reply = {
  text: 'Hello Jane,\n\nyour order 1042 leaves today. 📦',
  html: '<p>Hello Jane,</p><p>your order 1042 leaves today. 📦</p>',
}
const EDITOR = 'CKEDITOR.instances.UpdateContent'
const ready = `window.CKEDITOR?.instances.UpdateContent?.status === 'ready'`
/** CKEditor writes line breaks between the paragraphs. */
const data = (page: Page) => page.evaluate<string>(`${EDITOR}.getData().replaceAll('\\n', '')`)
const times = (text: string, part: string) => text.split(part).length - 1

let browser: Browser
let script: string
const contexts: BrowserContext[] = []

async function agentContext(options: { signature?: string; plain?: boolean } = {}) {
  const context = await browser.newContext()
  contexts.push(context)
  const page = await context.newPage()
  await signIn(page, await newAgent(options))
  if (options.plain) await wantPlainText(page)
  await page.close()
  return context
}

async function openTicket(context: BrowserContext, path: string, id: string) {
  const page = await context.newPage()
  const watch = `calls.watch(${JSON.stringify(requestTracker)}, '${id}')`
  const world = await isolatedWorld(page, script, watch)
  await page.goto(rtUrl + path)
  return { page, world }
}

async function openReply(context: BrowserContext, query = '') {
  const id = await newTicket()
  const opened = await openTicket(
    context,
    `/Ticket/Update.html?Action=Respond&id=${id}${query}`,
    id,
  )
  await opened.page.waitForFunction(ready)
  return { ...opened, id }
}

async function send(page: Page) {
  await page.click('input[name=SubmitTicket]')
  await page.waitForURL(/Display\.html/)
}

beforeAll(async () => {
  script = await bundle()
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
})
afterAll(() => browser.close())
afterEach(async () => {
  await Promise.all(contexts.flatMap((context) => context.pages()).map((page) => page.close()))
})

describe.skipIf(noRt)("Request Tracker's rich text editor", () => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await agentContext()
  })

  test("its placeholder is no content, and the reply stands in the editor's own value once", async () => {
    const { page, world, id } = await openReply(context)
    const frame = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body')
    expect(await frame.getAttribute('class')).toContain('placeholder')
    expect(await world.call('insert', requestTracker, id, reply)).toBeNull()
    expect(await data(page)).toBe(reply.html)
    await page.keyboard.press('Control+z')
    expect(await data(page)).toBe('')
  })

  test('what is sent is what was inserted, and what the agent wrote beside it', async () => {
    const { page, world, id } = await openReply(context)
    await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body').click()
    await page.keyboard.type('My own words.')
    expect(await world.call('insert', requestTracker, id, reply)).toBeNull()
    await send(page)
    const replies = await stored(id, 'Correspond')
    // CKEditor 4.13 leaves an empty paragraph behind what is typed.
    expect(replies.map((html) => html.replaceAll(/\n|<p>(&nbsp;)?<\/p>/g, ''))).toEqual([
      `<p>My own words.</p>${reply.html}`,
    ])
  })

  test('control: a reply that was inserted twice is stored twice', async () => {
    const { page, world, id } = await openReply(context)
    await world.call('insert', requestTracker, id, reply)
    await world.call('insert', requestTracker, id, reply)
    await send(page)
    expect(times((await stored(id, 'Correspond')).join(), 'order 1042 leaves today')).toBe(2)
  })

  test('a link that the editor drops keeps its address in words', async () => {
    const { page, world, id } = await openReply(context)
    const link = 'https://shop.example/track/1042'
    const html = `<p>Follow it <a href="${link}">here</a>: <a href="${link}">${link}</a></p>`
    expect(await world.call('insert', requestTracker, id, { text: '', html })).toBeNull()
    expect(await data(page)).toBe(`<p>Follow it here (${link}): ${link}</p>`)
  })

  test('a reply above the quoted mail', async () => {
    const { page, world, id } = await openReply(context)
    const quoting = page.locator('a[href*="QuoteTransaction"][href*="Respond"]').first()
    await page.goto(`${rtUrl}/Ticket/Display.html?id=${id}`)
    await page.goto(await quoting.evaluate((link) => (link as HTMLAnchorElement).href))
    await page.waitForFunction(ready)
    expect(await world.call('insert', requestTracker, id, reply)).toBeNull()
    const html = await data(page)
    expect(html.startsWith(reply.html)).toBe(true)
    expect(html).toContain('I ordered two weeks ago')
  })

  test('an insertion waits for an editor that is still loading', async () => {
    const id = await newTicket()
    const page = await context.newPage()
    const world = await isolatedWorld(page, script)
    let release = () => {}
    await page.route(/contents.*\.css/, async (route) => {
      await new Promise<void>((resolve) => {
        release = resolve
      })
      await route.continue()
    })
    const styles = page.waitForRequest(/contents.*\.css/)
    await page.goto(`${rtUrl}/Ticket/Update.html?Action=Respond&id=${id}`, { waitUntil: 'commit' })
    await styles
    expect(await world.call('state', requestTracker, id)).toBe('public')
    const inserting = world.call('insert', requestTracker, id, reply)
    release()
    expect(await inserting).toBeNull()
    expect(await data(page)).toBe(reply.html)
  })

  test('an internal note is seen when the agent switches to it, and refused', async () => {
    const { page, world, id } = await openReply(context)
    await page.selectOption('#UpdateType', 'private')
    await expect.poll(() => world.told).toEqual(['state public', 'state internal'])
    expect(await world.call('insert', requestTracker, id, reply)).toBe('internal-note')
    expect(await data(page)).toBe('')
    await page.selectOption('#UpdateType', 'response')
    await expect.poll(() => world.told.at(-1)).toBe('state public')
    expect(await world.call('insert', requestTracker, id, reply)).toBeNull()
  })

  test('a switch that no event tells is seen, too', async () => {
    const { page, world } = await openReply(context)
    await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('#UpdateType')
      if (select) select.value = 'private'
    })
    await expect.poll(() => world.told.at(-1), { timeout: 5_000 }).toBe('state internal')
  })

  test("a comment's page is internal, and another ticket's is unproven", async () => {
    const id = await newTicket()
    const path = `/Ticket/Update.html?Action=Comment&id=${id}`
    const { page, world } = await openTicket(context, path, id)
    await page.waitForFunction(ready)
    expect(await world.call('insert', requestTracker, id, reply)).toBe('internal-note')
    await page.selectOption('#UpdateType', 'response')
    expect(await world.call('insert', requestTracker, `${id}0`, reply)).toBe('unproven')
    expect(await data(page)).toBe('')
  })

  test("from a ticket's page the page's own reply link is followed", async () => {
    const id = await newTicket()
    const { page, world } = await openTicket(context, `/Ticket/Display.html?id=${id}`, id)
    await expect.poll(() => world.told).toEqual(['state closed'])
    expect(await world.call('insert', requestTracker, id, reply)).toBe('no-composer')
    expect(await world.call('open', requestTracker, `${id}0`)).toBe(false)
    expect(await world.call('open', requestTracker, id)).toBe(true)
    await page.waitForURL(`**/Ticket/Update.html?Action=Respond;id=${id}`)
    await page.waitForFunction(ready)
    expect(await world.call('open', requestTracker, id)).toBe(false)
    expect(await world.call('insert', requestTracker, id, reply)).toBeNull()
  })
})

describe.skipIf(noRt)('Request Tracker with a signature', () => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await agentContext({ signature: 'Alex Agent\nSupport' })
  })

  test('the reply goes above it, and its own undo gives it back', async () => {
    const { page, world, id } = await openReply(context)
    const before = await data(page)
    expect(await world.call('insert', requestTracker, id, reply)).toBeNull()
    expect(await data(page)).toBe(`${reply.html}<p>--&nbsp;<br />Alex Agent<br />Support</p>`)
    await page.keyboard.press('Control+z')
    expect(await data(page)).toBe(before)
  })
})

describe.skipIf(noRt)("Request Tracker's plain text box", () => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await agentContext({ plain: true, signature: 'Alex Agent' })
  })

  test('the reply goes above the signature, and is stored as inserted', async () => {
    const id = await newTicket()
    const path = `/Ticket/Update.html?Action=Respond&id=${id}`
    const { page, world } = await openTicket(context, path, id)
    expect(await world.call('insert', requestTracker, id, reply)).toBeNull()
    await send(page)
    expect(await stored(id, 'Correspond')).toEqual([`${reply.text}\n\n-- \nAlex Agent\n`])
  })

  test('at the caret', async () => {
    const id = await newTicket()
    const path = `/Ticket/Update.html?Action=Respond&id=${id}`
    const { page, world } = await openTicket(context, path, id)
    await page.locator('#UpdateContent').click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Good morning! ')
    const line = { text: 'All is well.', html: '<p>All is well.</p>' }
    expect(await world.call('insert', requestTracker, id, line)).toBeNull()
    const text = await page.inputValue('#UpdateContent')
    expect(text.startsWith('Good morning! All is well.\n')).toBe(true)
    await page.keyboard.press('Control+z')
    expect(await page.inputValue('#UpdateContent')).toMatch(/^Good morning! \n/)
  })
})
