import { setTimeout as afterMs } from 'node:timers/promises'
import fc from 'fast-check'
import type { Frame, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { type Amends, patiently, sidebarIn, widthIn, workerOf } from './helpdesk-page'
import { type RealHosts, serveRealHosts } from './real-hosts'
import { fill, gap, WHAT } from './replies-sidebar'
import { isInOrder, noteShown } from './shown-in-turn'
import { answered, store } from './sidebar-data'

const ORIGIN = 'https://acme.zendesk.com'
const ids = ['31', '32', '33', '34']
const urlOf = (id: string) => `${ORIGIN}/agent/tickets/${id}`
const addressOf = (id: string) => `customer${id}@customers.example`

const panel = (id: string) => `
  <section data-side-conversations-anchor-id="${id}" hidden>
    <input data-test-id="omni-header-subject" value="Subject of ${id}">
    <button data-test-id="omnichannel-channel-switcher-button" data-channel="web"></button>
    <div data-test-id="omnicomposer-rich-text-ckeditor" class="ck-editor__editable"
      contenteditable="true" role="textbox"></div>
  </section>`

/** Shows the panel of the address at once or late, as a page does that is busy. */
const script = `<script>
  const show = () => {
    for (const one of document.querySelectorAll('section'))
      one.hidden = !location.pathname.endsWith('/' + one.getAttribute('data-side-conversations-anchor-id'))
  }
  window.go = (url, late) => { history.pushState({}, '', url); late ? setTimeout(show, 120) : show() }
  addEventListener('popstate', show)
  // As CKEditor 5 does: what is pasted goes through its own model. The real one is in editors.test.ts.
  addEventListener('paste', (event) => {
    event.preventDefault()
    document.execCommand('insertHTML', false, event.clipboardData.getData('text/html'))
  })
  show()
</script>`

const scene = {
  name: 'several tickets in one page',
  url: urlOf('31'),
  html: ids.map(panel).join('') + script,
  api: Object.fromEntries(
    ids.map((id, i) => [
      `/api/v2/tickets/${id}.json?include=users`,
      {
        ticket: { id: Number(id), requester_id: i },
        users: ids.map((_, of) => ({
          id: of,
          name: `Customer ${ids[of]}`,
          email: addressOf(ids[of] ?? ''),
        })),
      },
    ]),
  ),
  expect: {},
}

/** A single-page helpdesk that keeps its tickets in the page, built on what is known of Zendesk's. */
describe('several tickets in one page of Zendesk', () => {
  let hosts: RealHosts
  let amends: Amends
  let page: Page
  let sidebar: Frame

  beforeAll(async () => {
    hosts = await serveRealHosts()
    amends = await launchAmends({ grant: [`${ORIGIN}/*`], args: hosts.args })
    const sites = [{ origin: ORIGIN, helpdesk: 'zendesk', addedAt: 0 }]
    await amends.worker.evaluate(
      `chrome.storage.local.set(${JSON.stringify({ sites, settings: { caseWindowDays: 30, agentName: 'Alex' } })})`,
    )
    await workerOf(amends)
    const late = { comment: 'I ordered two weeks ago and nobody answers my e-mails.' }
    await store(amends, {
      responses: ids.map((id) => ({
        ...answered(`r${id}`, 3, 22, late),
        address: addressOf(id),
        name: `Customer ${id}`,
      })),
    })
    hosts.show(scene)
    page = await amends.context.newPage()
    await page.goto(scene.url)
    sidebar = await sidebarIn(page)
    await sidebar.getByText(addressOf('31')).first().waitFor()
  })
  afterAll(async () => {
    await amends?.close()
    await hosts?.close()
  })

  const go = (url: string, late = false) =>
    page.evaluate(`window.go(${JSON.stringify(url)}, ${late})`)

  test('walks at random, with answers at random times: never a customer out of turn', async () => {
    const step = fc.record({
      to: fc.constantFrom(...ids, 'list'),
      late: fc.boolean(),
      answerAfter: fc.constantFrom(0, 0, 90, 400),
      look: fc.boolean(),
    })
    await sidebar.evaluate(noteShown)
    const walk = fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 10 }),
      async (steps) => {
        const visited = ['31']
        await go(urlOf('31'))
        await sidebar.getByText(addressOf('31')).first().waitFor()
        await sidebar.evaluate(() => window.shownInTurn?.splice(0))
        for (const { to, late, answerAfter, look } of [...steps, { ...last, to: '34' }]) {
          hosts.hold = () => afterMs(answerAfter)
          await go(to === 'list' ? `${ORIGIN}/agent/filters/1` : urlOf(to), late)
          visited.push(to)
          if (!look) continue
          if (to === 'list') await expect.poll(() => widthIn(page), patiently).toBe(0)
          else await sidebar.getByText(addressOf(to)).first().waitFor()
        }
        const shown = (await sidebar.evaluate(() => window.shownInTurn)) ?? []
        expect(
          isInOrder(
            shown.map((address) => address.replace(/\D/g, '')),
            visited,
          ),
        ).toBe(true)
        expect(shown.at(-1)).toBe(addressOf('34'))
      },
    )
    await fc.assert(walk, { numRuns: 8 })
    hosts.hold = () => Promise.resolve()
  })

  test('control: a customer out of turn would be noticed', () => {
    expect(isInOrder(['31', '33'], ['31', '32', '33'])).toBe(true)
    expect(isInOrder(['31', '33', '32'], ['31', '32', '33'])).toBe(false)
  })

  test('a reply goes into the composer of the ticket that is open, and of no other', async () => {
    await go(urlOf('32'))
    await sidebar.getByText(addressOf('32')).first().waitFor()
    await sidebar.getByRole('heading', { name: t.replies.title }).waitFor()
    await sidebar.getByRole('button', { name: t.ticket.collapse }).focus()
    await page.keyboard.press('1')
    await gap(sidebar, WHAT).waitFor()
    await fill(sidebar)
    await page.keyboard.press('Enter')
    await sidebar.getByText(t.replies.inserted).first().waitFor()
    const texts = await page.locator('[role=textbox]').allTextContents()
    expect(texts.map((text) => text.includes('call the courier'))).toEqual([
      false,
      true,
      false,
      false,
    ])
  })

  test('an internal note gets nothing', async () => {
    await go(urlOf('33'))
    await page
      .locator('section:visible button')
      .evaluate((button) => button.setAttribute('data-channel', 'internal'))
    await sidebar.getByText(addressOf('33')).first().waitFor()
    await sidebar.getByRole('heading', { name: t.replies.title }).waitFor()
    await sidebar.getByRole('button', { name: t.ticket.collapse }).focus()
    await page.keyboard.press('1')
    await sidebar.getByText(t.replies.copyOnly.internal).waitFor()
    expect(await page.locator('section:visible [role=textbox]').textContent()).toBe('')
  })

  test('nothing else is asked of the helpdesk', () => {
    // The browser itself asks its maker for this and that.
    const asked = hosts.asked.filter((one) => one.startsWith('acme.zendesk.com/'))
    expect([...new Set(asked)].sort()).toEqual(
      Object.keys(scene.api).map((path) => `acme.zendesk.com${path}`),
    )
  })
})

const last = { late: false, answerAfter: 0, look: true }
