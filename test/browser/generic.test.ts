import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { violations } from './axe'
import { type Desk, serveDesk } from './desk'
import { type Amends, workerOf } from './helpdesk-page'
import { answered, store } from './sidebar-data'
import { readLog } from './sidebar-frame'
import { stopWorker } from './stop-worker'

/**
 * A customer without a ticket, on a page where no script of Amends runs. A headless browser shows no
 * context menu and takes no keys of its own: their events are given to the background as the browser
 * gives them, and the host permission stands in for what a key press gives. The rest is real.
 */

const JANE = 'jane.miller@customers.example'
const BOB = 'bob@customers.example'
const { asking, customers, ticket, wasItSent } = t

let amends: Amends
let desk: Desk
let page: Page
beforeAll(async () => {
  desk = await serveDesk()
  amends = await launchAmends({ grant: [`${desk.origin}/*`] })
  await store(amends, {
    responses: [answered('r1', 3, 2, { name: 'Jane Miller', comment: 'Nobody answers.' })],
  })
  page = await amends.context.newPage()
  const body = `<p id="both">${BOB} and Jane &lt;${JANE}></p><input value="Jane, ${JANE}">`
  await page.goto(desk.put('/', `<!doctype html><title>Mail</title>${body}`))
})
afterAll(async () => {
  await amends.close()
  await desk.close()
})

const windows = () => amends.context.pages().filter((one) => one.url().endsWith('/customer.html'))
afterEach(async () => {
  await Promise.all(windows().map((one) => one.close()))
})

/** Gives the background an event of the browser's. @returns the customer's window */
async function browserSays(event: string, ...words: string[]): Promise<Page> {
  const worker = await workerOf(amends)
  const [open] = windows()
  const opening = open ?? amends.context.waitForEvent('page')
  await worker.evaluate(`chrome.${event}.dispatch(${words.join(', ')})`)
  return opening
}
const menu = (info: object) => browserSays('contextMenus.onClicked', JSON.stringify(info), '{}')
const selected = (text: string) => menu({ menuItemId: 'show-selected', selectionText: text })
async function keys(): Promise<Page> {
  const worker = await workerOf(amends)
  const id = await worker.evaluate(
    `chrome.tabs.query({ url: '${desk.origin}/*' }).then(([tab]) => tab.id)`,
  )
  return browserSays('commands.onCommand', "'show-customer'", `{ id: ${id} }`)
}
const see = (window: Page, words: string | RegExp) => window.getByText(words).first().waitFor()

describe('the context menu', () => {
  test('is there for a selection and for a mail link, from the installation on', async () => {
    const worker = await workerOf(amends)
    const update = (id: string) =>
      worker.evaluate(`new Promise((resolve) => {
        chrome.contextMenus.update('${id}', {}, () => resolve(chrome.runtime.lastError?.message))
      })`)
    expect(await update('show-selected')).toBeUndefined()
    expect(await update('show-linked')).toBeUndefined()
    expect(await update('control')).toMatch(/control/)
  })

  test('shows the customer of a selected address: scores, case, replies', async () => {
    const window = await selected(` Jane <${JANE}>, `)
    await see(window, 'Nobody answers.')
    await window.getByRole('heading', { name: 'Jane Miller' }).waitFor()
    await window.getByRole('region', { name: t.cases.openCase }).waitFor()
    await window
      .getByRole('region', { name: t.replies.title })
      .getByRole('button')
      .first()
      .waitFor()
    // There is no page beside it to make room in.
    expect(await window.getByRole('button', { name: ticket.collapse }).count()).toBe(0)
    expect(await window.getByRole('separator').count()).toBe(0)
  })

  test('shows the next one in the same window, also when the worker was stopped in between', async () => {
    const window = await selected(JANE)
    await see(window, 'Nobody answers.')
    await stopWorker(amends)
    await menu({ menuItemId: 'show-linked', linkUrl: `mailto:${BOB}?subject=Hello` })
    await window.getByText(BOB).first().waitFor()
    expect(await window.getByText('Nobody answers.').count()).toBe(0)
    expect(windows()).toHaveLength(1)
  })

  test('opens a new window when the last one was closed', async () => {
    const first = await selected(JANE)
    await see(first, 'Nobody answers.')
    await first.close()
    await see(await selected(JANE), 'Nobody answers.')
  })

  test('lets the agent choose among several, and go back to the choice', async () => {
    const window = await selected(`${BOB}, ${JANE}`)
    await see(window, customers.several.title)
    await window.getByRole('button', { name: JANE }).click()
    await see(window, 'Nobody answers.')
    await window.getByRole('button', { name: ticket.changeRequester }).click()
    await window.getByRole('button', { name: BOB }).click()
    await window.getByRole('heading', { name: ticket.noName }).waitFor()
  })

  test('says when there is no address in it, and takes another', async () => {
    const window = await selected('Dear Jane')
    await see(window, customers.none('Dear Jane'))
    await window.getByLabel(customers.label).fill('Jane @ home')
    await window.keyboard.press('Enter')
    await see(window, customers.none('Jane @ home'))
    await window.getByLabel(customers.label).fill(`Jane Miller <${JANE.toUpperCase()}>`)
    await window.keyboard.press('Enter')
    await see(window, 'Nobody answers.')
  })
})

describe('the keys', () => {
  test('take what is selected in the page', async () => {
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body))
    await see(await keys(), customers.several.title)
  })

  test('take what is selected in a field', async () => {
    await page.locator('input').selectText()
    await see(await keys(), 'Nobody answers.')
  })

  test('open the empty field where nothing is selected, with the caret in it', async () => {
    await page.evaluate(() => {
      getSelection()?.removeAllRanges()
      document.querySelector('input')?.blur()
    })
    const window = await keys()
    const field = window.getByLabel(customers.label)
    await field.waitFor()
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await window.getByRole('alert').count()).toBe(0)
    await window.keyboard.press('Enter')
    await see(window, customers.empty)
  })
})

describe('work without a ticket', () => {
  test('is logged without one, and a copied reply counts as sent on the agent’s word', async () => {
    const window = await selected(JANE)
    await window.getByLabel(asking.who.label).fill('Kim Lee')
    await window.getByRole('button', { name: asking.who.save }).click()
    await window.getByRole('heading', { name: 'Jane Miller' }).click()
    await window.keyboard.press('t')
    await see(window, t.cases.done.taken)

    await window.keyboard.press('1')
    const preview = window.getByRole('region', { name: /^Reply: / })
    for (const gap of await preview.getByRole('textbox').all()) await gap.fill('on Friday')
    await preview.getByRole('button', { name: t.replies.copy }).click()
    await see(window, wasItSent.title)
    // Still there after the window was closed and opened anew.
    await window.close()
    const again = await selected(JANE)
    await again.getByRole('button', { name: wasItSent.yes }).click()
    await see(again, /First contact made/)

    const log = await again.evaluate(readLog)
    expect(log.map(({ kind, agent, ticket }) => [kind, agent.name, ticket])).toEqual([
      ['owner-set', 'Kim Lee', undefined],
      ['reply-sent', 'Kim Lee', undefined],
    ])
    expect(log[1]).toMatchObject({ seen: 'agent', address: JANE, responseId: 'r1' })
  })

  test.each(['light', 'dark'] as const)(
    'axe finds nothing, %s, wide and narrow',
    async (scheme) => {
      const window = await selected(JANE)
      await window.emulateMedia({ colorScheme: scheme })
      await see(window, 'Nobody answers.')
      for (const width of [440, 320]) {
        await window.setViewportSize({ width, height: 860 })
        expect(await violations(window.mainFrame())).toEqual([])
      }
      await selected('nobody')
      await see(window, customers.none('nobody'))
      expect(await violations(window.mainFrame())).toEqual([])
    },
  )

  test('no web page can open or embed the window: it would show the last customer', async () => {
    const opened = await page.evaluate((url) => {
      const frame = document.createElement('iframe')
      frame.src = url
      const loaded = new Promise((resolve) => {
        frame.onload = resolve
      })
      document.body.append(frame)
      return loaded.then(() => true)
    }, amends.url('customer.html'))
    expect(opened).toBe(true)
    const [, embedded] = page.frames()
    expect(embedded?.url()).toContain('chrome-error:')
  })
})
