import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { InsertFailure } from '@/lib/frame/port'
import type { ComposerState } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import {
  type Amends,
  answerInsert,
  draw,
  fill,
  gap,
  heardOf,
  JANE,
  openFirst,
  start,
  storedDraft,
  WHAT,
  WHEN,
  waitingStored,
} from './replies-sidebar'
import { ticketOf } from './sidebar-frame'

const words = t.replies
let amends: Amends

beforeAll(async () => {
  amends = await launchAmends()
})
afterAll(() => amends.close())
afterEach(async () => {
  await Promise.all(
    amends.context
      .pages()
      .slice(1)
      .map((page) => page.close()),
  )
})

describe('putting a reply in', () => {
  test('Tab and Enter go from gap to gap; the last Enter puts it in', async () => {
    const sidebar = await start(amends)
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
    expect(inserted?.promises).toMatchObject([{ text: expect.stringContaining('by Friday') }])
    expect(inserted?.template).toEqual({
      id: 'en-late-delivery',
      title: 'Late or missing delivery',
    })
  })

  test('with a gap open, Enter and the button go to the gap and put nothing in', async () => {
    const sidebar = await start(amends)
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
    await frame.getByRole('button', { name: 'Say what you will do: one gap is open' }).waitFor()
    await gap(frame, WHAT).fill('call you')
    await gap(frame, WHEN).press('Enter')
    expect(await heardOf(sidebar, 'insert')).toHaveLength(1)
  })

  test('once in, Enter does not put it in again; the button for that does', async () => {
    const sidebar = await start(amends)
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
      const sidebar = await start(amends)
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
    const sidebar = await start(amends, { composer: 'closed' })
    const { frame, keys } = sidebar
    await openFirst(sidebar)
    await fill(frame)
    await keys.press('Enter')
    await frame.getByText(words.ask.closed).waitFor()
    expect(await sidebar.heard()).not.toContainEqual(
      expect.objectContaining({ type: 'open-composer' }),
    )
    await keys.press('Enter')
    await heardOf(sidebar, 'open-composer')
    // Written down before the page was asked to load anew.
    expect((await storedDraft(sidebar.page)).insertWhenOpen).toBe(true)
    await frame.getByText(words.opening).waitFor()

    const loaded = await draw(amends, 'closed')
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
    const sidebar = await start(amends, { composer: 'closed' })
    const { frame, keys } = sidebar
    await openFirst(sidebar)
    await fill(frame)
    await keys.press('Enter')
    await frame.getByText(words.ask.closed).waitFor()
    await keys.press('Escape')
    await frame.getByText(words.ask.closed).waitFor({ state: 'detached' })
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
    const sidebar = await start(amends, { composer: 'internal', drafts: [draft] })
    await sidebar.frame.getByText(words.copyOnly.internal).waitFor()
    await waitingStored(sidebar.page, false)
    await sidebar.tell({ type: 'composer', ticketKey: key, state: 'public' })
    await sidebar.frame.getByRole('button', { name: words.insert }).waitFor()
    expect(await sidebar.heard()).not.toContainEqual(expect.objectContaining({ type: 'insert' }))
  })

  test('where nothing proves it, Enter asks, and Enter once more is the agent’s word for it', async () => {
    const sidebar = await start(amends, { composer: 'unproven' })
    const { frame, keys } = sidebar
    await openFirst(sidebar)
    await frame.getByText(words.unproven).waitFor()
    await keys.press('Enter')
    await gap(frame, WHEN).fill('by Friday')
    await gap(frame, WHAT).fill('call the courier')
    await gap(frame, WHEN).press('Enter')
    await frame.getByText(words.ask.unproven).waitFor()
    expect(await sidebar.heard()).not.toContainEqual(expect.objectContaining({ type: 'insert' }))
    await gap(frame, WHEN).press('Enter')
    const [insert] = await heardOf(sidebar, 'insert')
    expect(insert).toMatchObject({ confirmed: true })
    await answerInsert(sidebar, null)
    await sidebar.tell({ type: 'composer', ticketKey: ticketOf().key, state: 'confirmed' })
    await frame.getByText(words.inserted).waitFor()
    await frame.getByRole('button', { name: words.insertAgain }).click()
    const [, again] = await heardOf(sidebar, 'insert', 2)
    expect(again).not.toHaveProperty('confirmed')
  })

  test('P says it at once; an agreement to another question does not', async () => {
    const sidebar = await start(amends, { composer: 'closed' })
    const { frame, keys } = sidebar
    await openFirst(sidebar)
    await fill(frame)
    await gap(frame, WHEN).press('Enter')
    await frame.getByText(words.ask.closed).waitFor()
    await sidebar.tell({ type: 'composer', ticketKey: ticketOf().key, state: 'unproven' })
    await frame.getByText(words.unproven).waitFor()
    await gap(frame, WHEN).press('Enter')
    await frame.getByText(words.ask.unproven).waitFor()
    expect(await sidebar.heard()).not.toContainEqual(expect.objectContaining({ type: 'insert' }))
    await frame.getByRole('button', { name: words.confirm }).focus()
    await keys.press('p')
    const [insert] = await heardOf(sidebar, 'insert')
    expect(insert).toMatchObject({ confirmed: true })
    await answerInsert(sidebar, 'which-composer')
    await frame.getByText(words.failures['which-composer']).waitFor()
  })

  test.each(Object.entries(words.copyOnly))(
    '%s: only copying, with the reason',
    async (composer, why) => {
      const sidebar = await start(amends, { composer: composer as ComposerState })
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
