import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { type Desk, serveDesk, ticketPage } from './desk'
import { newAgent, newTicket, noRt, rtUrl, signIn } from './editors/rt'
import { type Amends, addSite, patiently, sidebarIn, widthIn } from './helpdesk-page'
import { hiddenBeneath } from './hidden-beneath'

const JANE = 'jane@customers.example'

let amends: Amends
let desk: Desk
beforeAll(async () => {
  desk = await serveDesk()
  amends = await launchAmends({ grant: [`${rtUrl}/*`, `${desk.origin}/*`] })
  await addSite(amends, desk.origin, 'Amends demo helpdesk')
  if (noRt) return
  await addSite(amends, rtUrl)
  const page = await amends.context.newPage()
  await signIn(page, await newAgent())
  await page.close()
})
afterAll(async () => {
  await amends.close()
  await desk.close()
})
beforeEach(async () => {
  const background = await worker()
  await background.evaluate('chrome.storage.local.remove("layout")')
})
const pages: Page[] = []
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()))
})

async function open(url: string) {
  const page = await amends.context.newPage()
  pages.push(page)
  await page.goto(url)
  return { page, sidebar: await sidebarIn(page) }
}

/** The worker may have been stopped in the meantime: a message wakes it. */
async function worker() {
  const page = await amends.context.newPage()
  await page.goto(amends.url('options.html'))
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'sites-changed', request: {} })`)
  await page.close()
  const [found] = amends.context.serviceWorkers()
  if (!found) throw new Error('No worker')
  return found
}

/** What the background does when the agent presses a command's keys: no test can press them. */
async function command(page: Page, message: 'toggle' | 'focus') {
  const background = await worker()
  await background.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: '${new URL(page.url()).origin}/*' })
    await chrome.tabs.sendMessage(tab.id, { tab: '${message}' })
  })()`)
}

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
    const background = await worker()
    const stored = () => background.evaluate('chrome.storage.local.get("layout")')
    await expect.poll(stored, patiently).toEqual({ layout: { open: true, width: 396 } })
    await page.reload()
    await expect.poll(() => widthIn(page), patiently).toBe(396)
    const other = await open(desk.put('/tickets/9', ticketPage('9', { requester: JANE })))
    await expect.poll(() => widthIn(other.page), patiently).toBe(396)
    await other.sidebar.getByRole('separator').press('ArrowRight')
    await expect.poll(stored, patiently).toEqual({ layout: { open: true, width: 380 } })
  })
})

const hard = `<style>
    body { margin: 0 }
    #bar { position: fixed; top: 0; left: 0; width: 100%; height: 20px }
    #banner { position: fixed; bottom: 0; left: 0; right: 0; height: 20px }
    #chat { position: fixed; bottom: 30px; right: 20px; width: 60px; height: 60px }
    #wide { width: 100vw; height: 50px }
    #stick { position: sticky; top: 20px; width: 100vw; height: 20px }
    #panel { position: absolute; top: 300px; right: 0; width: 120px; height: 50px }
    #shell { min-width: 1200px; height: 30px }
    @media (max-width: 950px) { #narrow { outline: 1px solid } }
  </style>`
const parts = ['bar', 'banner', 'chat', 'wide', 'stick', 'panel', 'shell', 'narrow']
  .map((id) => `<div id="${id}">${id}</div>`)
  .join('')

describe('pages that resist', () => {
  const put = (id: string, more: { html?: string; body?: string } = {}) =>
    desk.put(
      `/tickets/${id}`,
      ticketPage(id, { requester: JANE, head: hard, body: parts + (more.body ?? ''), ...more }),
    )

  test('fixed bars and buttons, 100vw, absolute panels, a least width', async () => {
    const { page } = await open(put('20', { body: parts }))
    await expect.poll(() => hiddenBeneath(page), patiently).toEqual([])
    const chat = await page.locator('#chat').boundingBox()
    expect(chat?.width).toBe(60)
  })

  test('what is added later is moved too', async () => {
    const { page } = await open(put('21'))
    await page.evaluate(() => {
      const late = document.createElement('div')
      late.style.cssText = 'position: fixed; inset: 0; background: #0003'
      late.id = 'late'
      document.body.append(late)
    })
    await expect.poll(() => hiddenBeneath(page), patiently).toEqual([])
  })

  test('media queries see the narrowed page', async () => {
    const { page } = await open(put('22'))
    const applies = () =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('#narrow') as Element).outlineStyle,
      )
    await expect.poll(applies, patiently).toBe('solid')
    await command(page, 'toggle')
    await expect.poll(applies, patiently).toBe('none')
    await command(page, 'toggle')
  })

  test('a table that cannot get narrower can be scrolled out from under the sidebar', async () => {
    const { page } = await open(
      put('23', { body: '<table><td style="min-width: 1600px">x</table>' }),
    )
    const end = () =>
      page.evaluate(() => {
        scrollTo(1e6, 0)
        const edge = document.querySelector('[data-amends]')?.getBoundingClientRect().left ?? 0
        return (document.querySelector('td')?.getBoundingClientRect().right ?? 1e6) - edge
      })
    await expect.poll(end, patiently).toBeLessThanOrEqual(1)
  })

  test('a page that reads from right to left has the sidebar at its left', async () => {
    const { page } = await open(put('24', { html: 'dir="rtl"' }))
    const left = () =>
      page.evaluate(() => document.querySelector('[data-amends]')?.getBoundingClientRect().left)
    await expect.poll(left, patiently).toBe(0)
    await expect.poll(() => hiddenBeneath(page), patiently).toEqual([])
  })

  test('nothing of it is printed, and the page has its whole width then', async () => {
    const { page } = await open(put('25'))
    await expect.poll(() => widthIn(page), patiently).toBe(380)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => widthIn(page), patiently).toBe(0)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe(
      '0px',
    )
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => widthIn(page), patiently).toBe(380)
  })

  test('all that was changed in the page is given back when its ticket is left', async () => {
    const { page } = await open(put('26'))
    await expect.poll(() => hiddenBeneath(page), patiently).toEqual([])
    const styles = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('*:not([data-amends])')].flatMap((element) =>
          element.getAttribute('style') ? [element.id || element.nodeName] : [],
        ),
      )
    expect(await styles()).toContain('HTML')
    await page.evaluate(() => history.pushState(null, '', '/'))
    await expect.poll(styles, patiently).toEqual([])
  })

  test("the page's own styles cannot hide or move it, and what it changes is put right", async () => {
    const { page } = await open(put('27'))
    await expect.poll(() => widthIn(page), patiently).toBe(380)
    const isSound = () =>
      page.evaluate(() => {
        const host = document.querySelector('[data-amends]')
        const { top, right, width } = host?.getBoundingClientRect() ?? {}
        const shown = host?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        const hit = document.elementFromPoint(innerWidth - 100, 200) === host
        return (
          shown &&
          hit &&
          top === 0 &&
          width === 380 &&
          right === document.documentElement.clientWidth
        )
      })
    await page.addStyleTag({
      content:
        'div, html > * { display: none !important; opacity: 0 !important; width: 1px !important; transform: scale(0) !important; inset: auto !important; pointer-events: none !important }',
    })
    expect(await isSound()).toBe(true)
    for (const change of [
      'style.cssText = ""',
      'hidden = true',
      'inert = true',
      'style.opacity = "0"',
      'popover = "auto"',
    ]) {
      await page.evaluate(`document.querySelector('[data-amends]').${change}`)
      await expect.poll(isSound, patiently).toBe(true)
    }
  })

  test('taken out, it comes back with its customer; a page that insists is left alone', async () => {
    const { page, sidebar } = await open(put('28'))
    await sidebar.getByText(JANE).waitFor()
    await page.evaluate(() => document.querySelector('[data-amends]')?.remove())
    await expect.poll(() => sidebar.isDetached(), patiently).toBe(true)
    await (await sidebarIn(page)).getByText(JANE).waitFor()

    const back = await page.evaluate(async () => {
      let times = 0
      const done = new Promise<void>((resolve) => {
        new MutationObserver(() => {
          const host = document.querySelector('[data-amends]')
          if (!host) return
          times += 1
          host.remove()
          if (times > 100) resolve()
        }).observe(document.documentElement, { childList: true })
        // It would come back within these many tasks if it came back at all.
        const channel = new MessageChannel()
        let tasks = 0
        channel.port1.onmessage = () => (tasks++ < 500 ? channel.port2.postMessage(0) : resolve())
        document.querySelector('[data-amends]')?.remove()
        channel.port2.postMessage(0)
      })
      await done
      return times
    })
    expect(back).toBeGreaterThan(0)
    expect(back).toBeLessThanOrEqual(5)
  })
})

describe('by keyboard', () => {
  test('toggles, and goes to the sidebar: also to a collapsed one', async () => {
    const { page, sidebar } = await open(
      desk.put('/tickets/30', ticketPage('30', { requester: JANE })),
    )
    await sidebar.getByText(JANE).waitFor()
    await command(page, 'toggle')
    await expect.poll(() => widthIn(page), patiently).toBe(44)
    await sidebar.getByRole('button', { name: t.ticket.expand }).waitFor()
    await page.locator('textarea').focus()
    await command(page, 'focus')
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
