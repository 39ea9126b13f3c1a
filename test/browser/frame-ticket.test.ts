import { setTimeout as afterMs } from 'node:timers/promises'
import fc from 'fast-check'
import type { Frame, Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { type Amends, patiently, sidebarIn, widthIn, workerOf } from './helpdesk-page'
import { type RealHosts, serveRealHosts } from './real-hosts'
import { fill, gap, WHAT } from './replies-sidebar'
import { isInOrder, noteShown } from './shown-in-turn'
import { answered, store } from './sidebar-data'

const HOST = 'acme.service-now.com'
const ORIGIN = `https://${HOST}`
const LIST = '/incident_list.do'
const ids = ['a1', 'a2', 'a3']
const pathOf = (id: string) => `/incident.do?sys_id=${id}`
const addressOf = (id: string) => `customer-${id}@customers.example`
const apiOf = (id: string) =>
  `/api/now/table/incident/${id}?sysparm_fields=sys_id,caller_id.email,caller_id.name`

const box = (kind: string) => `<textarea id="activity-stream-${kind}-textarea"></textarea>`
/** Where the Next Experience has it. */
const shell = 'macroponent-f51912f4c700201072b211d4d8c26010'
const html = `<${shell}><template shadowrootmode="open">
  <iframe id="gsft_main" src="${LIST}" style="width: 100%; height: 400px"></iframe>
</template></${shell}>`

const scene = {
  name: 'the classic form in the frame of the navigation',
  // The address around the frame names another incident than the frame ever shows.
  url: `${ORIGIN}/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3Da9`,
  html,
  pages: {
    [LIST]: '<p>Incidents</p>',
    ...Object.fromEntries(ids.map((id) => [pathOf(id), box('work_notes') + box('comments')])),
    [pathOf('a4')]: box('work_notes'),
  },
  api: Object.fromEntries(
    [...ids, 'a4'].map((id) => [
      apiOf(id),
      {
        result: {
          sys_id: id,
          'caller_id.email': addressOf(id),
          'caller_id.name': `Customer ${id}`,
        },
      },
    ]),
  ),
  expect: {},
}

/** ServiceNow's classic form in the frame of its navigation, built on what is known of it. */
describe('a ticket in a frame of the page', () => {
  let hosts: RealHosts
  let amends: Amends
  let page: Page
  let sidebar: Frame

  beforeAll(async () => {
    hosts = await serveRealHosts()
    amends = await launchAmends({ grant: [`${ORIGIN}/*`], args: hosts.args })
    const sites = [{ origin: ORIGIN, helpdesk: 'servicenow', addedAt: 0 }]
    await amends.worker.evaluate(
      `chrome.storage.local.set(${JSON.stringify({ sites, settings: { caseWindowDays: 30, agentName: 'Alex' } })})`,
    )
    await workerOf(amends)
    const late = { comment: 'I ordered two weeks ago and nobody answers my e-mails.' }
    await store(amends, {
      responses: [...ids, 'a4'].map((id) => ({
        ...answered(`r${id}`, 3, 22, late),
        address: addressOf(id),
        name: `Customer ${id}`,
      })),
    })
  })
  beforeEach(async () => {
    hosts.show(scene)
    hosts.hold = () => Promise.resolve()
    await page?.close()
    page = await amends.context.newPage()
    await page.goto(scene.url)
    await load(pathOf('a1'))
    sidebar = await sidebarIn(page)
    await sees('a1')
  })
  afterAll(async () => {
    await amends?.close()
    await hosts?.close()
  })

  const sees = (id: string) => sidebar.getByText(addressOf(id)).first().waitFor()
  const seesNone = () => expect.poll(() => widthIn(page), patiently).toBe(0)
  const inner = () => page.frameLocator('#gsft_main')
  /** The frame's own address. */
  const address = () => page.locator('#gsft_main').evaluate(pathIn)
  const load = (path: string) => page.locator('#gsft_main').evaluate(loadIn, path)
  const hasLoaded = () =>
    page.locator('#gsft_main:not([data-loading])').waitFor({ state: 'attached' })
  const push = (path: string) => page.locator('#gsft_main').evaluate(pushIn, path)
  const comments = () => inner().locator('#activity-stream-comments-textarea')
  const notes = () => inner().locator('#activity-stream-work_notes-textarea')

  const openReply = async () => {
    await sidebar.getByRole('heading', { name: t.replies.title }).waitFor()
    await sidebar.getByRole('button', { name: t.ticket.collapse }).focus()
    await page.keyboard.press('1')
  }

  test('walks in the frame at random, with answers at random times: never a customer out of turn', async () => {
    const step = fc.record({
      to: fc.constantFrom(...ids, 'list'),
      way: fc.constantFrom('load', 'push'),
      answerAfter: fc.constantFrom(0, 0, 90, 300),
      look: fc.boolean(),
    })
    await sidebar.evaluate(noteShown)
    const walk = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
      hosts.hold = () => Promise.resolve()
      await hasLoaded()
      await load(pathOf('a1'))
      await hasLoaded()
      await sees('a1')
      await sidebar.evaluate(() => window.shownInTurn?.splice(0))
      const visited = ['a1']
      let at = pathOf('a1')
      for (const { to, way, answerAfter, look } of [...steps, { ...last, to: 'a3' }]) {
        const path = to === 'list' ? LIST : pathOf(to)
        if (path === at) continue
        // A page that is still loading would come after the address that is pushed.
        if (way === 'push') await hasLoaded()
        hosts.hold = () => afterMs(answerAfter)
        await (way === 'push' ? push(path) : load(path))
        visited.push(to)
        at = path
        if (!look) continue
        await expect.poll(address, patiently).toBe(path)
        await (to === 'list' ? seesNone() : sees(to))
      }
      await sees('a3')
      const shown = (await sidebar.evaluate(() => window.shownInTurn)) ?? []
      expect(isInOrder(shown, visited.map(addressOf))).toBe(true)
      expect(shown.at(-1) ?? addressOf('a3')).toBe(addressOf('a3'))
    })
    await fc.assert(walk, { numRuns: 5, endOnFailure: true })
  })

  test('control: a customer out of turn would be noticed', () => {
    expect(isInOrder(['a', 'c'], ['a', 'b', 'c'])).toBe(true)
    expect(isInOrder(['a', 'c', 'b'], ['a', 'b', 'c'])).toBe(false)
  })

  test("a reply goes into the frame's comments", async () => {
    await openReply()
    await gap(sidebar, WHAT).waitFor()
    await fill(sidebar)
    await page.keyboard.press('Enter')
    await expect.poll(() => comments().inputValue(), patiently).toContain('call the courier')
    expect(await notes().inputValue()).toBe('')
  })

  test('a frame that loads the same ticket anew is looked at anew, and its requester not asked for again', async () => {
    await load(pathOf('a2'))
    await sees('a2')
    await comments().evaluate((old) => old.setAttribute('data-old', ''))
    await load(pathOf('a2'))
    await inner().locator('#activity-stream-comments-textarea:not([data-old])').waitFor()
    await openReply()
    await gap(sidebar, WHAT).waitFor()
    await comments().evaluate((box) => box.remove())
    await sidebar.getByText(t.replies.copyOnly.absent).waitFor()
    expect(hosts.asked.filter((one) => one.includes('/api/'))).toEqual(
      ['a1', 'a2'].map((id) => HOST + apiOf(id)),
    )
  })

  test('work notes alone get nothing', async () => {
    await load(pathOf('a4'))
    await sees('a4')
    await openReply()
    await sidebar.getByText(t.replies.copyOnly.absent).waitFor()
    expect(await notes().inputValue()).toBe('')
  })

  test('a frame that went on gets no reply to the ticket before', async () => {
    await load(pathOf('a3'))
    await sees('a3')
    await openReply()
    await gap(sidebar, WHAT).waitFor()
    await fill(sidebar)
    await push(pathOf('a2'))
    await page.keyboard.press('Enter')
    await sees('a2')
    expect(await comments().inputValue()).toBe('')
  })

  test('a frame of another origin is not read, and does not end the reading', async () => {
    await load(`https://other.service-now.com${pathOf('a2')}`)
    await seesNone()
    await inner().locator('#activity-stream-comments-textarea').waitFor()
    await page.locator('#gsft_main').evaluate(sourceOf, pathOf('a3'))
    await sees('a3')
    const asked = hosts.asked.filter((one) => one.includes('/api/'))
    expect(asked).toEqual(['a1', 'a3'].map((id) => HOST + apiOf(id)))
  })

  test('a frame that is hidden or removed takes its ticket with it', async () => {
    await page.locator('#gsft_main').evaluate((frame) => frame.setAttribute('hidden', ''))
    await seesNone()
    await page.locator('#gsft_main').evaluate((frame) => frame.removeAttribute('hidden'))
    await expect.poll(() => widthIn(page), patiently).toBeGreaterThan(0)
    await sees('a1')
    await page.locator('#gsft_main').evaluate((frame) => frame.remove())
    await seesNone()
  })
})

const last = { way: 'load', answerAfter: 0, look: true }

/** These run in the page. */
function pathIn(frame: Element): string | undefined {
  const location = (frame as HTMLIFrameElement).contentWindow?.location
  return location && location.pathname + location.search
}
function loadIn(frame: Element, url: string): void {
  frame.setAttribute('data-loading', '')
  ;(frame as HTMLIFrameElement).onload = () => {
    const location = (frame as HTMLIFrameElement).contentDocument?.location
    if (location?.href.endsWith(url)) frame.removeAttribute('data-loading')
  }
  ;(frame as HTMLIFrameElement).contentWindow?.location.assign(url)
}
function pushIn(frame: Element, url: string): void {
  ;(frame as HTMLIFrameElement).contentWindow?.history.pushState({}, '', url)
}
function sourceOf(frame: Element, url: string): void {
  ;(frame as HTMLIFrameElement).src = url
}
