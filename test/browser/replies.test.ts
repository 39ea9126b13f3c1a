import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { InsertFailure } from '@/lib/frame/port'
import type { ComposerState } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import type { Response } from '@/lib/nps/response'
import type { Draft } from '@/lib/store/journal'
import { launchAmends } from '../../scripts/browser.mjs'
import { openSidebar, type SidebarFrame, store, ticketOf } from './sidebar-frame'

const HOUR = 3_600_000
const JANE = 'jane.miller@customers.example'
const words = t.replies
const now = Date.now()

function answer(score: number, comment: string, ago = 2 * HOUR): Response {
  return {
    id: `csv:${ago}`,
    address: JANE,
    score,
    comment,
    answeredAt: now - ago,
    receivedAt: now - ago + 1000,
    source: 'csv',
  }
}
const LATE = answer(
  3,
  'I ordered two weeks ago and nobody answers my e-mails. Last time it was perfect.',
)

let amends: Awaited<ReturnType<typeof launchAmends>>
const open: Page[] = []

beforeAll(async () => {
  amends = await launchAmends()
})
afterAll(() => amends.close())
afterEach(async () => {
  await Promise.all(open.splice(0).map((page) => page.close()))
})

interface Start {
  responses?: Response[]
  composer?: ComposerState
  drafts?: Draft[]
  width?: number
}

/** Jane's ticket in the built sidebar, the suggested replies drawn. */
async function start({
  responses = [LATE],
  composer = 'public',
  drafts = [],
  width = 380,
}: Start = {}) {
  await store(amends, { responses, drafts })
  return draw(composer, width)
}

async function draw(composer: ComposerState, width = 380) {
  const sidebar = await openSidebar(amends, { width })
  open.push(sidebar.page)
  const ticket = ticketOf()
  await sidebar.tell({ type: 'layout', open: true, width, takeFocus: true })
  await sidebar.tell({ type: 'ticket', ticket })
  await sidebar.tell({ type: 'composer', ticketKey: ticket.key, state: composer })
  const { frame } = sidebar
  await frame.getByRole('heading', { name: words.title }).waitFor()
  await frame.locator('body').focus()
  return { ...sidebar, keys: sidebar.page.keyboard }
}

interface Axe {
  run(part: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

const gap = (frame: Frame, name: string) => frame.getByRole('textbox', { name, exact: true })
const WHAT = 'what you will do'
const WHEN = 'by when'

async function openFirst({ frame, keys }: Awaited<ReturnType<typeof start>>) {
  await keys.press('1')
  await gap(frame, WHAT).waitFor()
}

async function fill(frame: Frame) {
  await gap(frame, WHAT).fill('call the courier')
  await gap(frame, WHEN).fill('by Friday')
}

/** Everything of one kind that the sidebar told the page, once there is `count` of it. */
async function heardOf(sidebar: SidebarFrame, type: string, count = 1) {
  await sidebar.page.waitForFunction(
    ([kind, least]) =>
      (window.sidebarWords ?? []).filter((one) => (one as { type: string }).type === kind).length >=
      Number(least),
    [type, count],
  )
  const heard = (await sidebar.heard()) as { type: string; request?: string; body?: unknown }[]
  return heard.filter((one) => one.type === type)
}

/** Answers an insert as the content script would. */
async function answerInsert(sidebar: SidebarFrame, failure: InsertFailure | null, count = 1) {
  const [insert] = (await heardOf(sidebar, 'insert', count)).slice(-1)
  if (!insert?.request) throw new Error('Nothing to insert')
  await sidebar.tell({ type: 'inserted', request: insert.request, failure })
  return insert.body as { text: string; html: string }
}

/** What is stored of the reply that is being written. */
function storedDraft(page: Page): Promise<Draft> {
  return page.evaluate(async () => {
    const request = indexedDB.open('amends-journal')
    await new Promise((resolve) => request.addEventListener('success', resolve))
    const read = request.result.transaction('drafts').objectStore('drafts').getAll()
    await new Promise((resolve) => read.addEventListener('success', resolve))
    request.result.close()
    return read.result[0]
  })
}

/** Waits until the reply is stored as one that goes in by itself, or no longer is. */
async function waitingStored(page: Page, waiting: boolean) {
  await expect.poll(async () => (await storedDraft(page)).insertWhenOpen ?? false).toBe(waiting)
}

describe('the suggestions', () => {
  test('are three, with their keys and reasons; a preview opens in place', async () => {
    const sidebar = await start()
    const rows = sidebar.frame.locator('button[aria-expanded][aria-keyshortcuts]')
    await expect.poll(() => rows.count()).toBe(3)
    expect(await rows.first().textContent()).toMatch(
      /Late or missing delivery[\s\S]*detractor · delivery\?/,
    )
    await openFirst(sidebar)
    const preview = sidebar.frame.getByRole('region', { name: /^Reply:/ })
    expect(await preview.textContent()).toContain('Hello Jane,')
    expect(await preview.textContent()).toContain('“I ordered two weeks ago')
    expect(await preview.textContent()).toContain('Names Jane · uses their words · signed by Alex')
    expect(await preview.textContent()).toContain(
      'Say what you will do and by when: two gaps are open',
    )
  })

  test('digits, arrows and Esc move between them, and what was typed stays', async () => {
    const sidebar = await start()
    const { frame, keys } = sidebar
    await openFirst(sidebar)
    await keys.type('call 1 courier')
    expect(await gap(frame, WHAT).inputValue()).toBe('call 1 courier')
    await keys.press('Escape')
    await gap(frame, WHAT).waitFor({ state: 'detached' })
    await keys.press('ArrowDown')
    await keys.press('Enter')
    await gap(frame, WHEN).waitFor()
    expect(await gap(frame, WHAT).inputValue()).toBe('call 1 courier')
    await keys.press('Escape')
    await keys.press('3')
    await frame.getByRole('region', { name: 'Reply: Ask what would help most' }).waitFor()
  })

  test('there are none without a response', async () => {
    const { frame } = await start({ responses: [] })
    await frame.getByText(words.noResponse).waitFor()
  })

  test('have no accessibility faults, light and dark, wide and narrow', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    for (const [width, colorScheme] of [
      [380, 'light'],
      [300, 'dark'],
    ] as const) {
      const sidebar = await start({ width, composer: 'internal' })
      await sidebar.page.emulateMedia({ colorScheme })
      await openFirst(sidebar)
      await sidebar.frame.evaluate(axe)
      const card = sidebar.frame.getByRole('region', { name: words.title })
      const found = await card.evaluate(async (part) => {
        const { axe: checker } = globalThis as unknown as { axe: Axe }
        const { violations } = await checker.run(part)
        return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
      })
      expect(found).toEqual([])
      const wide = await sidebar.frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wide).toBe(0)
    }
  })
})

describe('putting a reply in', () => {
  test('Tab and Enter go from gap to gap; the last Enter puts it in', async () => {
    const sidebar = await start()
    const { frame, keys } = sidebar
    await openFirst(sidebar)
    await keys.type('call the courier')
    await keys.press('Tab')
    await keys.type('by Friday')
    await keys.press('Shift+Tab')
    await keys.press('Enter')
    await keys.press('Enter')
    const body = await answerInsert(sidebar, null)
    expect(body.text).toContain('I will call the courier, and I will write to you by Friday,')
    expect(body.html).toMatch(
      /^<p>Hello Jane,<\/p><p>On .+<\/p>.*<p>Thank you for telling us.<br>Alex<\/p>$/,
    )
    await frame.getByText(words.inserted).waitFor()
    const { inserted } = await storedDraft(sidebar.page)
    expect(inserted?.template).toEqual({
      id: 'en-late-delivery',
      title: 'Late or missing delivery',
    })
  })

  test('with a gap open, Enter and the button go to the gap and put nothing in', async () => {
    const sidebar = await start()
    const { frame, keys } = sidebar
    await openFirst(sidebar)
    await gap(frame, WHEN).fill('by Friday')
    await keys.press('Enter')
    await expect
      .poll(() => gap(frame, WHAT).evaluate((one) => one === document.activeElement))
      .toBe(true)
    await frame.getByRole('button', { name: words.insert }).click()
    await gap(frame, WHAT).fill('   ')
    await keys.press('Enter')
    await keys.press('Enter')
    await frame.getByText(/^Say what you will do: one gap is open$/).waitFor()
    await gap(frame, WHAT).fill('call you')
    await gap(frame, WHEN).press('Enter')
    expect(await heardOf(sidebar, 'insert')).toHaveLength(1)
  })

  test('once in, Enter does not put it in again; the button for that does', async () => {
    const sidebar = await start()
    const { frame, keys } = sidebar
    await openFirst(sidebar)
    await fill(frame)
    await keys.press('Enter')
    await answerInsert(sidebar, null)
    await frame.getByText(words.inserted).waitFor()
    await keys.press('Enter')
    await frame.getByRole('button', { name: words.insertAgain }).click()
    expect(await heardOf(sidebar, 'insert', 2)).toHaveLength(2)
  })

  test.each(Object.entries(words.failures))(
    '%s is said, and it can be tried again',
    async (failure, said) => {
      const sidebar = await start()
      await openFirst(sidebar)
      await fill(sidebar.frame)
      await sidebar.keys.press('Enter')
      await answerInsert(sidebar, failure as InsertFailure)
      await sidebar.frame.getByText(said).waitFor()
      await sidebar.keys.press('Enter')
      await answerInsert(sidebar, null, 2)
      await sidebar.frame.getByText(words.inserted).waitFor()
    },
  )
})

describe('where no public reply is open', () => {
  test('it asks before it opens the reply page, and goes in once, when that has loaded', async () => {
    const sidebar = await start({ composer: 'closed' })
    const { frame, keys } = sidebar
    await openFirst(sidebar)
    await fill(frame)
    await keys.press('Enter')
    await frame.getByText(words.ask).waitFor()
    expect(await sidebar.heard()).not.toContainEqual(
      expect.objectContaining({ type: 'open-composer' }),
    )
    await keys.press('Enter')
    await heardOf(sidebar, 'open-composer')
    // Written down before the page was asked to load anew.
    expect((await storedDraft(sidebar.page)).insertWhenOpen).toBe(true)
    await frame.getByText(words.opening).waitFor()

    const loaded = await draw('closed')
    await loaded.frame.getByText(words.opening).waitFor()
    const key = ticketOf().key
    await loaded.tell({ type: 'composer', ticketKey: key, state: 'public' })
    const body = await answerInsert(loaded, null)
    expect(body.text).toContain('I will call the courier')
    await loaded.frame.getByText(words.inserted).waitFor()
    await loaded.tell({ type: 'composer', ticketKey: key, state: 'closed' })
    await loaded.tell({ type: 'composer', ticketKey: key, state: 'public' })
    await waitingStored(loaded.page, false)
    expect(await heardOf(loaded, 'insert')).toHaveLength(1)
  })

  test('Esc takes the question back, and the wish while the page opens', async () => {
    const sidebar = await start({ composer: 'closed' })
    const { frame, keys } = sidebar
    await openFirst(sidebar)
    await fill(frame)
    await keys.press('Enter')
    await frame.getByText(words.ask).waitFor()
    await keys.press('Escape')
    await frame.getByText(words.ask).waitFor({ state: 'detached' })
    await keys.press('Enter')
    await keys.press('Enter')
    await frame.getByText(words.opening).waitFor()
    await keys.press('Escape')
    await waitingStored(sidebar.page, false)
    await sidebar.tell({ type: 'composer', ticketKey: ticketOf().key, state: 'public' })
    await frame.getByText(words.opening).waitFor({ state: 'detached' })
    expect(await sidebar.heard()).not.toContainEqual(expect.objectContaining({ type: 'insert' }))
  })

  test('what opened as an internal note gets nothing, now and later', async () => {
    const slots = { 'slot:what you will do': 'call you', 'slot:by when': 'by Friday' }
    const { key, helpdesk, id, url } = ticketOf()
    const draft = {
      key,
      ticket: { key, helpdesk, id, url },
      address: JANE,
      templateId: 'en-late-delivery',
      slots,
      insertWhenOpen: true,
    }
    const sidebar = await start({ composer: 'internal', drafts: [draft] })
    await sidebar.frame.getByText(words.copyOnly.internal).waitFor()
    await waitingStored(sidebar.page, false)
    await sidebar.tell({ type: 'composer', ticketKey: key, state: 'public' })
    await sidebar.frame.getByRole('button', { name: words.insert }).waitFor()
    expect(await sidebar.heard()).not.toContainEqual(expect.objectContaining({ type: 'insert' }))
  })

  test.each(Object.entries(words.copyOnly))(
    '%s: only copying, with the reason',
    async (composer, why) => {
      const sidebar = await start({ composer: composer as ComposerState })
      const { frame, keys, page } = sidebar
      await openFirst(sidebar)
      await frame.getByText(why).waitFor()
      expect(await frame.getByRole('button', { name: words.insert }).count()).toBe(0)
      await gap(frame, WHEN).fill('by Friday')
      await keys.press('Enter')
      await frame.getByText(words.copiedWithGaps).waitFor()
      expect(await sidebar.heard()).not.toContainEqual(expect.objectContaining({ type: 'insert' }))
      await page.evaluate(() => {
        const area = document.createElement('textarea')
        document.body.prepend(area)
        area.focus()
      })
      await keys.press('Control+V')
      const pasted = await page.evaluate(() => document.querySelector('textarea')?.value)
      expect(pasted).toContain('I will [what you will do], and I will write to you by Friday,')
    },
  )
})

test('the preview and what was typed survive another loading', async () => {
  const first = await start()
  await openFirst(first)
  await gap(first.frame, WHAT).fill('call the courier')
  await expect
    .poll(async () => (await storedDraft(first.page)).slots)
    .toEqual({ 'slot:what you will do': 'call the courier' })
  const second = await draw('public')
  await gap(second.frame, WHAT).waitFor()
  expect(await gap(second.frame, WHAT).inputValue()).toBe('call the courier')
  // Nobody opened it just now: the keys are not taken.
  expect(await second.frame.evaluate(() => document.activeElement?.tagName)).not.toBe('TEXTAREA')
})
