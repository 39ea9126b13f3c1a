import { beforeEach, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { browseWithAmends } from './browsing'
import { ticketPage } from './desk'
import { command, patiently, sidebarIn, widthIn, workerOf } from './helpdesk-page'
import { hiddenBeneath } from './hidden-beneath'

const JANE = 'jane@customers.example'

const browsing = browseWithAmends()
const { open } = browsing
beforeEach(async () => {
  const worker = await workerOf(browsing.amends)
  await worker.evaluate('chrome.storage.local.remove("layout")')
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
    browsing.desk.put(
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
    await command(browsing.amends, page, 'toggle-sidebar')
    await expect.poll(applies, patiently).toBe('none')
    await command(browsing.amends, page, 'toggle-sidebar')
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

    // The toolbar says so, and nothing of the page is kept from it, on its next ticket neither.
    const titles = async () =>
      (await workerOf(browsing.amends)).evaluate(
        `chrome.tabs.query({ url: '${new URL(page.url()).origin}/*' }).then((tabs) =>
          Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id }))))`,
      )
    await expect.poll(titles, patiently).toContain(t.health.removed)
    await page.evaluate(() => history.pushState({}, '', '29'))
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe(
      '0px',
    )
    expect(await page.locator('[data-amends]').count()).toBe(0)
  })
})
