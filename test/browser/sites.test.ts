import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'wxt/browser'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { type Desk, serveDesk, ticketPage } from './desk'
import {
  type Amends,
  addSite,
  frameOf,
  helpdesksPage,
  patiently,
  sidebarIn,
  widthIn,
} from './helpdesk-page'

const JANE = 'jane@customers.example'
const words = t.helpdesks

let desk: Desk
let other: Desk
beforeAll(async () => {
  desk = await serveDesk()
  other = await serveDesk()
  for (const { put } of [desk, other]) {
    put('/tickets/1', ticketPage('1', { requester: JANE }))
    put('/', '<!doctype html><title>A page</title><p>Nothing here</p>')
  }
})
afterAll(async () => {
  await desk.close()
  await other.close()
})

/** A browser where both sites could be granted; every test has one of its own. */
async function withAmends(run: (amends: Amends) => Promise<void>) {
  const amends = await launchAmends({ grant: [`${desk.origin}/*`, `${other.origin}/*`] })
  try {
    await run(amends)
  } finally {
    await amends.close()
  }
}

async function open(amends: Amends, url: string): Promise<Page> {
  const page = await amends.context.newPage()
  await page.goto(url)
  return page
}

/** Asks the browser itself, from a page of ours. */
async function ask<T>(
  amends: Amends,
  question: (chrome: typeof Browser) => Promise<T>,
): Promise<T> {
  const page = await open(amends, amends.url('options.html'))
  const answer = await page.evaluate(`(${question})(chrome)`)
  await page.close()
  return answer as T
}
const registered = (amends: Amends) =>
  ask(amends, async ({ scripting }) =>
    (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  )
const granted = (amends: Amends) =>
  ask(amends, async ({ permissions }) => (await permissions.getAll()).origins ?? [])

/** Loads the extension anew, which to its scripts in open pages is what an update is. */
async function reload(amends: Amends) {
  // Without its developer mode Chromium leaves an unpacked extension off after that.
  const page = await open(amends, 'chrome://extensions')
  await page.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  )
  await page.evaluate(`chrome.developerPrivate.reload('${amends.id}')`)
  await page.close()
}

async function remove(options: Page) {
  await options.getByRole('button', { name: words.removeOne(desk.origin) }).click()
  await options.getByText(words.removed(desk.origin)).waitFor()
}
const styleOfPage = (page: Page) =>
  page.evaluate(() => document.documentElement.getAttribute('style'))

const showsJane = async (page: Page) => (await sidebarIn(page)).getByText(JANE).waitFor()
/** Whether a script of Amends was ever run in this tab: it has a world of its own. */
async function runsIn(page: Page): Promise<boolean> {
  const cdp = await page.context().newCDPSession(page)
  const worlds: string[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.name))
  await cdp.send('Runtime.enable')
  await cdp.detach()
  return worlds.includes('Amends')
}

describe('a site that the lead adds', () => {
  test('starts at once in the tab that shows it already, and in new ones; nowhere else', () =>
    withAmends(async (amends) => {
      const before = await open(amends, `${desk.origin}/tickets/1`)
      expect(await runsIn(before)).toBe(false)
      expect(await registered(amends)).toEqual([])

      await addSite(amends, `${desk.origin}/tickets/1?plain`, 'Amends demo helpdesk')
      await showsJane(before)
      // The control of all that is said to run nowhere.
      expect(await runsIn(before)).toBe(true)
      await showsJane(await open(amends, `${desk.origin}/tickets/1`))
      expect(await registered(amends)).toEqual([`${desk.origin}/*`])
      // Granted to the browser, but not added: a permission alone starts nothing.
      expect(await runsIn(await open(amends, `${other.origin}/tickets/1`))).toBe(false)
      // The same host and port by another name is another origin.
      const alias = desk.origin.replace('127.0.0.1', 'localhost')
      expect(await runsIn(await open(amends, `${alias}/tickets/1`))).toBe(false)
    }))

  test('is there after a restart of the browser', async () => {
    const first = await launchAmends({ grant: [`${desk.origin}/*`] })
    await addSite(first, desk.origin, 'Amends demo helpdesk')
    await first.close({ keep: true })
    const second = await launchAmends({ profile: first.profile })
    await expect.poll(() => registered(second), patiently).toEqual([`${desk.origin}/*`])
    await showsJane(await open(second, `${desk.origin}/tickets/1`))
    await second.close()
  })

  test('is there after an update of the extension, in an open tab too and once', () =>
    withAmends(async (amends) => {
      await addSite(amends, desk.origin, 'Amends demo helpdesk')
      const page = await open(amends, `${desk.origin}/tickets/1`)
      await showsJane(page)
      const old = frameOf(page)
      const errors: Error[] = []
      page.on('pageerror', (error) => errors.push(error))
      await reload(amends)
      await expect
        .poll(() => frameOf(page) !== undefined && frameOf(page) !== old, patiently)
        .toBe(true)
      await showsJane(page)
      expect(await page.locator('[data-amends]').count()).toBe(1)
      expect(errors).toEqual([])
      // The former script took back what it had done to the page before the new one began.
      await remove(await helpdesksPage(amends))
      await expect.poll(() => widthIn(page), patiently).toBeUndefined()
      expect(await styleOfPage(page)).toBeFalsy()
    }))

  test('removed: gone from the open tab, its access given back', () =>
    withAmends(async (amends) => {
      await addSite(amends, desk.origin, 'Amends demo helpdesk')
      const page = await open(amends, `${desk.origin}/tickets/1`)
      await showsJane(page)
      const options = await helpdesksPage(amends)
      await remove(options)
      await options.getByText(words.empty.title).waitFor()
      await expect.poll(() => widthIn(page), patiently).toBeUndefined()
      expect(await styleOfPage(page)).toBeFalsy()
      expect(await registered(amends)).toEqual([])
      expect(await granted(amends)).not.toContain(`${desk.origin}/*`)
      expect(await runsIn(await open(amends, `${desk.origin}/tickets/1`))).toBe(false)
      await options.getByRole('button', { name: words.putBack }).waitFor()
    }))

  test("access withdrawn in the browser's own settings: it stops, and the list says so", () =>
    withAmends(async (amends) => {
      await addSite(amends, desk.origin, 'Amends demo helpdesk')
      const page = await open(amends, `${desk.origin}/tickets/1`)
      await showsJane(page)
      const options = await helpdesksPage(amends)
      await options.getByText(words.on, { exact: true }).waitFor()
      await options.evaluate(`chrome.permissions.remove({ origins: ['${desk.origin}/*'] })`)
      await options.getByText(words.withdrawn).waitFor()
      await options.getByRole('button', { name: words.allowOne(desk.origin) }).waitFor()
      await expect.poll(() => widthIn(page), patiently).toBeUndefined()
      expect(await registered(amends)).toEqual([])
      expect(await runsIn(await open(amends, `${desk.origin}/tickets/1`))).toBe(false)
    }))
})

describe('an address that is refused', () => {
  let amends: Amends
  let page: Page
  beforeAll(async () => {
    amends = await launchAmends()
    page = await helpdesksPage(amends)
  })
  afterAll(() => amends.close())

  const stored = () => page.evaluate('chrome.storage.local.get("sites")')

  test.each([
    ['', 'empty'],
    ['our helpdesk', 'not-an-address'],
    ['http://', 'no-host'],
    ['http://support.example.com', 'not-secure'],
    ['chrome-extension://abcdefghijklmnopabcdefghijklmnop/options.html', 'not-a-web-page'],
    ['file:///etc/hosts', 'not-a-web-page'],
    ['https://agent:secret@support.example.com', 'credentials'],
  ] as const)('“%s”: the reason is said, nothing is added', async (address, problem) => {
    await page.getByLabel(words.add.address).fill(address)
    await page.getByRole('button', { name: words.add.submit }).click()
    await page.getByRole('alert').filter({ hasText: words.problems[problem] }).waitFor()
    expect(await page.getByLabel(words.add.address).inputValue()).toBe(address)
    expect(await stored()).toEqual({})
  })

  test('a product is known by its own host; what the lead chooses counts more', async () => {
    const product = page.getByLabel(words.add.product, { exact: true })
    const address = page.getByLabel(words.add.address)
    await address.fill('https://desk.example.com')
    expect(await product.inputValue()).toBe('request-tracker')
    await address.fill('https://acme.zendesk.com/agent/tickets/7')
    expect(await product.inputValue()).toBe('zendesk')
    await product.selectOption('Request Tracker')
    await address.fill('https://acme2.zendesk.com')
    expect(await product.inputValue()).toBe('request-tracker')
  })

  test('a permission that is refused: said, nothing is added, the address stays', async () => {
    // No one can answer the browser's own question in a test: this answers no in its place.
    await page.evaluate('chrome.permissions.request = async () => false')
    await page.getByLabel(words.add.address).fill('https://support.example.com/rt')
    await page.getByText(words.add.asks('https://support.example.com')).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(words.problems.refused('https://support.example.com')).waitFor()
    expect(await stored()).toEqual({ sites: [] })
    expect(await page.getByLabel(words.add.address).inputValue()).toContain('example.com/rt')
  })
})
