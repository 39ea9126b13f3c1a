import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { violations } from './axe'
import { type Desk, serveDesk, ticketPage } from './desk'
import { type Amends, addSite, patiently, sidebarIn, widthIn } from './helpdesk-page'
import { stopWorker } from './stop-worker'

/**
 * The toolbar popup, opened as a page of its own behind the tab that it is asked about: no test can
 * press the browser's own button.
 */

const words = t.popup

let amends: Amends
let desk: Desk
let other: Desk
beforeAll(async () => {
  desk = await serveDesk()
  other = await serveDesk()
  amends = await launchAmends({ grant: [`${desk.origin}/*`, `${other.origin}/*`] })
  await addSite(amends, desk.origin, 'Amends demo helpdesk')
  desk.put('/tickets/1', ticketPage('1', { requester: 'jane@customers.example' }))
  desk.put('/tickets/2', ticketPage('2', {}))
  desk.put('/', '<!doctype html><title>Home</title>')
  other.put('/tickets/1', ticketPage('1', { requester: 'jane@customers.example' }))
})
afterAll(async () => {
  await amends.close()
  await desk.close()
  await other.close()
})

/** The tab at that address in front, and the popup that its button would open. */
async function popupOn<T>(url: string, look: (popup: Page, tab: Page) => Promise<T>): Promise<T> {
  const tab = await amends.context.newPage()
  await tab.goto(url)
  const popup = await popupBeside(tab)
  const result = await look(popup, tab)
  await Promise.all([tab.close(), popup.close()])
  return result
}
async function popupBeside(tab: Page): Promise<Page> {
  const popup = await amends.context.newPage()
  await popup.setViewportSize({ width: 360, height: 600 })
  await tab.bringToFront()
  await popup.goto(amends.url('popup.html'))
  return popup
}

/** Presses Enter; the popup then closes itself, perhaps before the key is up again. */
async function pressAndGo(popup: Page): Promise<void> {
  const closed = popup.waitForEvent('close')
  await Promise.allSettled([popup.keyboard.press('Enter')])
  await closed
}
const see = (popup: Page, text: string) => popup.getByText(text).first().waitFor()

describe('what Amends does in this tab', () => {
  test('a ticket: Enter collapses its sidebar, and opens it again', () =>
    popupOn(`${desk.origin}/tickets/1`, async (popup, tab) => {
      await sidebarIn(tab)
      await popup.reload()
      await see(popup, words.ticket('1'))
      const button = popup.getByRole('button', { name: words.hide })
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
      await pressAndGo(popup)
      await expect.poll(() => widthIn(tab), patiently).toBe(44)
      const again = await popupBeside(tab)
      await again.getByRole('button', { name: words.show }).waitFor()
      await pressAndGo(again)
      await expect.poll(() => widthIn(tab), patiently).toBe(380)
    }))

  test('a ticket that cannot be read: which part, and why', () =>
    popupOn(`${desk.origin}/tickets/2`, async (popup, tab) => {
      const sidebar = await sidebarIn(tab)
      const problem = t.readProblems['no-requester']
      await sidebar.getByText(problem.title).waitFor()
      await popup.reload()
      await see(popup, words.ticket('2'))
      await popup.getByRole('alert').getByText(problem.title).waitFor()
    }))

  test('a page without a ticket, also when the worker was stopped', () =>
    popupOn(`${desk.origin}/`, async (popup, tab) => {
      await see(popup, words.noTicket)
      await stopWorker(amends)
      await tab.bringToFront()
      await popup.reload()
      await see(popup, words.noTicket)
    }))

  test('a page that took the sidebar out, the last time it was there', () =>
    popupOn(`${desk.origin}/`, async (popup) => {
      const times = { frame: { workedAt: 1, failedAt: 2 }, ticket: { workedAt: 2, failedAt: 1 } }
      const health = JSON.stringify({ [desk.origin]: times })
      await popup.evaluate(`chrome.storage.local.set({ health: ${health} })`)
      await popup.getByText(t.health.advice.frame).waitFor()
      expect(await popup.getByText(t.health.advice.ticket).count()).toBe(0)
      await popup.evaluate(`chrome.storage.local.remove('health')`)
    }))

  test('a page of the browser', () => popupOn('about:blank', (popup) => see(popup, words.closed)))

  test('another site: added in one go, and its ticket shows', () =>
    popupOn(`${other.origin}/tickets/1`, async (popup, tab) => {
      const { host } = new URL(other.origin)
      await see(popup, words.new(host))
      await popup.getByRole('button', { name: words.add }).click()
      await popup.getByRole('alert').getByText(words.choose).waitFor()
      await popup.getByLabel(words.product).selectOption('Amends demo helpdesk')
      await popup.getByRole('button', { name: words.add }).click()
      await see(popup, words.added(host))
      await (await sidebarIn(tab)).getByText('jane@customers.example').waitFor()
    }))
})

describe('a customer by address', () => {
  test('is shown in the window; what is no address is said', () =>
    popupOn(`${desk.origin}/`, async (popup) => {
      await popup.getByLabel(t.customers.label).fill('nobody')
      await popup.keyboard.press('Enter')
      await see(popup, t.customers.none('nobody'))
      await popup.getByLabel(t.customers.label).fill('jane@customers.example')
      const opening = amends.context.waitForEvent('page')
      await pressAndGo(popup)
      const window = await opening
      await window.getByText('jane@customers.example').waitFor()
      await window.close()
    }))
})

test.each(['light', 'dark'] as const)('axe finds nothing, %s, wide and narrow', (colorScheme) =>
  popupOn(`${desk.origin}/tickets/2`, async (popup, tab) => {
    await sidebarIn(tab)
    await popup.emulateMedia({ colorScheme })
    await popup.reload()
    await see(popup, words.ticket('2'))
    expect(await violations(popup.mainFrame())).toEqual([])
    await popup.setViewportSize({ width: 320, height: 600 })
    expect(await violations(popup.mainFrame())).toEqual([])
  }),
)
