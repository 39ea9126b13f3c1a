import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { shinglesOf } from '@/lib/replies/check/shingles'
import { launchAmends } from '../../scripts/browser.mjs'
import { DAY, sent } from '../cases/examples'
import {
  type Amends,
  answerInsert,
  draw,
  fill,
  gap,
  heardOf,
  openFirst,
  start,
  storedDraft,
  WHAT,
  WHEN,
} from './replies-sidebar'

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

type Started = Awaited<ReturnType<typeof start>>
const focused = (sidebar: Started) =>
  sidebar.frame.evaluate(() => document.activeElement?.textContent ?? '')
const inserts = async (sidebar: Started) =>
  (await sidebar.heard()).filter((one) => (one as { type: string }).type === 'insert')

describe('the reply check over the preview', () => {
  test('what is to settle keeps the reply out; once settled it goes in', async () => {
    const sidebar = await start(amends)
    const { frame } = sidebar
    await openFirst(sidebar)
    await gap(frame, WHAT).fill('refund [AMOUNT] to you')
    await gap(frame, WHEN).fill('by Friday')
    await sidebar.see('Replace “[AMOUNT]”')
    await gap(frame, WHEN).press('Enter')
    await expect.poll(() => focused(sidebar)).toContain('Replace “[AMOUNT]”')
    await frame.getByRole('button', { name: words.insert }).click()
    expect(await inserts(sidebar)).toEqual([])
    await gap(frame, WHAT).fill('refund 20 euros to you')
    await frame.getByText('Replace “[AMOUNT]”').waitFor({ state: 'detached' })
    await gap(frame, WHEN).press('Enter')
    expect((await answerInsert(sidebar, null)).text).toContain('refund 20 euros')
  })

  test('what is only to look at does not; it is marked where it stands, with reason and source', async () => {
    const sidebar = await start(amends)
    const { frame } = sidebar
    await openFirst(sidebar)
    await gap(frame, WHAT).fill('guarantee that it comes')
    await gap(frame, WHEN).fill('by Friday')
    const line = frame.getByRole('button', { name: /is more than anyone can keep/ })
    await line.click()
    await sidebar.see(t.check.reasons['over-promise'])
    await sidebar.see(/Source: no study/)
    await expect.poll(() => gap(frame, WHAT).getAttribute('class')).toContain('outline')
    await gap(frame, WHEN).press('Enter')
    await answerInsert(sidebar, null)
  })

  test('the keyboard stays in a gap while marks before it come and go', async () => {
    const sidebar = await start(amends)
    const { frame } = sidebar
    await frame.getByRole('button', { name: /Let down by support/ }).click()
    await gap(frame, WHAT).fill('have your parcel brought to you by courier')
    await frame.locator('mark').first().waitFor()
    await gap(frame, WHEN).focus()
    for (const key of 'by Friday') await sidebar.page.keyboard.press(key === ' ' ? 'Space' : key)
    expect(await gap(frame, WHEN).inputValue()).toBe('by Friday')
  })

  test('a fix is made by its key, in the gap that it is for', async () => {
    const sidebar = await start(amends)
    const { frame } = sidebar
    await openFirst(sidebar)
    await gap(frame, WHAT).fill('definitely refund all of it')
    await gap(frame, WHEN).fill('by Friday')
    await frame.getByRole('button', { name: /^Fix ?: “will definitely”/ }).waitFor()
    await sidebar.press('f')
    await expect.poll(() => gap(frame, WHAT).inputValue()).toBe('refund all of it')
    await frame.getByRole('button', { name: /^Fix ?:/ }).waitFor({ state: 'detached' })
    await expect
      .poll(async () => (await storedDraft(sidebar.page)).slots)
      .toEqual({ 'slot:what you will do': 'refund all of it', 'slot:by when': 'by Friday' })
  })

  test('hints are folded away', async () => {
    const sidebar = await start(amends)
    const { frame } = sidebar
    await openFirst(sidebar)
    await gap(frame, WHAT).fill('just call the courier, which is SO ANNOYING')
    await gap(frame, WHEN).fill('by Friday')
    await frame.getByText(/^\d hints?$/).click()
    await sidebar.see(/make their trouble sound small/)
  })

  test('the same reply again is told by what was kept of the last one', async () => {
    const first = await start(amends)
    await openFirst(first)
    await fill(first.frame)
    await gap(first.frame, WHEN).press('Enter')
    const { text } = await answerInsert(first, null)
    await first.see(words.inserted)
    const { inserted } = await storedDraft(first.page)
    expect(inserted?.shingles).toEqual(shinglesOf(text))
    // Nothing of the text but the sentence of a promise, until the agent was asked about it.
    const { promises, ...kept } = inserted ?? {}
    expect(promises?.map((promise) => promise.date)).toEqual(['Friday'])
    expect(JSON.stringify(kept)).not.toMatch(/courier|ordered|sorry/)

    const last = { ...sent('1', 0), at: Date.now() - DAY, shingles: shinglesOf(text) }
    const again = await start(amends, { log: [last] })
    await openFirst(again)
    await fill(again.frame)
    await again.see('Say what is new')
  })
})

describe('what the lead sets', () => {
  test('weighs in an open sidebar at once, until it is back at its default', async () => {
    const rule = t.checkSettings.rules['over-promise'].name
    const sidebar = await start(amends)
    const { frame } = sidebar
    await openFirst(sidebar)
    await gap(frame, WHAT).fill('guarantee that it comes')
    await gap(frame, WHEN).fill('by Friday')
    const line = frame.getByRole('button', { name: /is more than anyone can keep/ })
    const blocks = () => line.getAttribute('data-block')
    await expect.poll(blocks).toBeNull()
    const lead = await amends.context.newPage()
    await lead.goto(amends.url('options.html#reply-check'))
    const weight = lead.getByRole('group', { name: t.checkSettings.weight(rule) })
    await weight.getByText(t.checkSettings.severities.block).click()
    await expect.poll(blocks).toBe('')
    await lead.getByRole('button', { name: t.checkSettings.resetOne(rule) }).click()
    await expect.poll(blocks).toBeNull()
    await weight.getByText(t.checkSettings.severities.hint).click()
    await frame.getByText(/^\d hints?$/).waitFor()
    await lead.getByRole('button', { name: t.caseSettings.undo }).click()
    await expect.poll(blocks).toBeNull()
    await line.waitFor()
  })
})

describe('the reply check over the composer', () => {
  async function answer(sidebar: Started, text: string | null, count = 1) {
    const [asked] = (await heardOf(sidebar, 'read-composer', count)).slice(-1)
    expect(asked).toMatchObject({ ticketKey: 'https://desk.example/1' })
    await sidebar.tell({ type: 'composer-text', request: asked?.request ?? '', text })
  }

  test('reads it when asked, and marks what it finds', async () => {
    const sidebar = await start(amends)
    const { frame } = sidebar
    expect(await sidebar.heard()).not.toContainEqual(
      expect.objectContaining({ type: 'read-composer' }),
    )
    await sidebar.press('r')
    await answer(sidebar, 'Hello Bob,\n\nwe are sorry if you feel that way. It will come soon.')
    await sidebar.see('This is Jane, not Bob')
    const text = frame.getByRole('region', { name: words.composer.text })
    expect(await text.locator('mark').allTextContents()).toEqual(
      expect.arrayContaining(['Bob', 'soon']),
    )
    expect(await frame.getByRole('button', { name: /^Fix/ }).count()).toBe(0)
    await sidebar.press('r')
    await answer(sidebar, '', 2)
    await sidebar.see(words.composer.empty)
    await frame.getByRole('button', { name: words.composer.close, exact: true }).click()
    await frame.getByText(words.composer.empty).waitFor({ state: 'detached' })
  })

  test('says when it could not be read', async () => {
    const sidebar = await start(amends, { composer: 'internal' })
    await sidebar.press('r')
    await answer(sidebar, null)
    await sidebar.see(words.composer.gone)
  })

  test('is not offered where there is none', async () => {
    await start(amends)
    const { frame } = await draw(amends, 'absent')
    expect(await frame.getByRole('button', { name: words.composer.check }).count()).toBe(0)
  })
})
