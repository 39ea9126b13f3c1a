import type { Page } from 'playwright'
import { beforeEach, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { browseWithAmends } from './browsing'
import { ticketPage } from './desk'
import { newTicket, noRt, rtUrl } from './editors/rt'
import { command, patiently, widthIn, workerOf } from './helpdesk-page'
import { hiddenBeneath } from './hidden-beneath'

const JANE = 'jane@customers.example'

const browsing = browseWithAmends({ rt: true })
const { open } = browsing
beforeEach(async () => {
  const worker = await workerOf(browsing.amends)
  await worker.evaluate('chrome.storage.local.remove("layout")')
})

describe.skipIf(noRt)('Request Tracker beside the sidebar', () => {
  test.each(['Display', 'Update', 'History', 'ModifyAll'])(
    'nothing of %s.html is hidden by the sidebar, at any width of the window',
    async (name) => {
      const { page } = await open(`${rtUrl}/Ticket/${name}.html?id=${await newTicket()}`)
      for (const width of [1440, 1280, 1024, 800]) {
        await page.setViewportSize({ width, height: 900 })
        await expect.poll(() => hiddenBeneath(page), patiently).toEqual([])
      }
      // The page's menu sticks to the window's corner then.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await expect.poll(() => hiddenBeneath(page), patiently).toEqual([])
    },
  )

  test('control: what is hidden without the room is found', async () => {
    const { page } = await open(`${rtUrl}/Ticket/Display.html?id=${await newTicket()}`)
    await page.evaluate(() => {
      document.documentElement.style.cssText = ''
    })
    expect((await hiddenBeneath(page)).length).toBeGreaterThan(5)
  })

  test("the ticket's title and the search stay free of the page's menus", async () => {
    const { page } = await open(`${rtUrl}/Ticket/Display.html?id=${await newTicket()}`)
    const boxes = ['#header h1', '#page-menu', '#app-nav', '#topactions form']
    for (const width of [1280, 1024]) {
      await page.setViewportSize({ width, height: 900 })
      await expect.poll(() => overlapping(page, boxes), patiently).toEqual([])
    }
  })

  test('collapsed it is a rail, and the page has its own layout again', async () => {
    const { page, sidebar } = await open(`${rtUrl}/Ticket/Display.html?id=${await newTicket()}`)
    await sidebar.getByRole('button', { name: t.ticket.collapse }).click()
    await expect.poll(() => widthIn(page), patiently).toBe(44)
    await expect.poll(() => hiddenBeneath(page), patiently).toEqual([])
    expect(await page.locator('#page-navigation').getAttribute('style')).toBeFalsy()
    await sidebar.getByRole('button', { name: t.ticket.expand }).click()
    await expect.poll(() => widthIn(page), patiently).toBe(380)
  })

  test('its width is remembered, on other sites too', async () => {
    const { page, sidebar } = await open(`${rtUrl}/Ticket/Display.html?id=${await newTicket()}`)
    await expect.poll(() => widthIn(page), patiently).toBe(380)
    await sidebar.getByRole('separator').press('ArrowLeft')
    await expect.poll(() => widthIn(page), patiently).toBe(396)
    const background = await workerOf(browsing.amends)
    const stored = () => background.evaluate('chrome.storage.local.get("layout")')
    await expect.poll(stored, patiently).toEqual({ layout: { open: true, width: 396 } })
    await page.reload()
    await expect.poll(() => widthIn(page), patiently).toBe(396)
    const other = await open(browsing.desk.put('/tickets/9', ticketPage('9', { requester: JANE })))
    await expect.poll(() => widthIn(other.page), patiently).toBe(396)
    await other.sidebar.getByRole('separator').press('ArrowRight')
    await expect.poll(stored, patiently).toEqual({ layout: { open: true, width: 380 } })
  })
})

describe('by keyboard', () => {
  test('toggles, and goes to the sidebar: also to a collapsed one', async () => {
    const { page, sidebar } = await open(
      browsing.desk.put('/tickets/30', ticketPage('30', { requester: JANE })),
    )
    await sidebar.getByText(JANE).waitFor()
    await command(browsing.amends, page, 'toggle-sidebar')
    await expect.poll(() => widthIn(page), patiently).toBe(44)
    await sidebar.getByRole('button', { name: t.ticket.expand }).waitFor()
    await page.locator('textarea').focus()
    await command(browsing.amends, page, 'focus-sidebar')
    await expect.poll(() => widthIn(page), patiently).toBe(380)
    await expect
      .poll(
        () => page.evaluate(() => document.activeElement?.hasAttribute('data-amends')),
        patiently,
      )
      .toBe(true)
    await sidebar.getByText(JANE).waitFor()
  })
})

/** Pairs of these elements that lie on top of each other. */
function overlapping(page: Page, selectors: string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const boxes = all.flatMap((selector) => {
      const element = document.querySelector(selector)
      return element ? [{ selector, box: element.getBoundingClientRect() }] : []
    })
    return boxes.flatMap((one, i) =>
      boxes.slice(i + 1).flatMap((other) => {
        const apart =
          one.box.right <= other.box.left ||
          other.box.right <= one.box.left ||
          one.box.bottom <= other.box.top ||
          other.box.bottom <= one.box.top
        return apart ? [] : [`${one.selector} and ${other.selector}`]
      }),
    )
  }, selectors)
}
