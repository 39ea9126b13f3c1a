import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import {
  type Amends,
  draw,
  gap,
  late,
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

interface Axe {
  run(part: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

describe('the suggestions', () => {
  test('are three, with their keys and reasons; a preview opens in place', async () => {
    const sidebar = await start(amends)
    const rows = sidebar.frame.locator(
      'button[aria-expanded]:is([aria-keyshortcuts="1"], [aria-keyshortcuts="2"], [aria-keyshortcuts="3"])',
    )
    await expect.poll(() => rows.count()).toBe(3)
    expect(await rows.first().textContent()).toMatch(
      /Late or missing delivery[\s\S]*detractor · delivery\?/,
    )
    await openFirst(sidebar)
    const preview = sidebar.frame.getByRole('region', { name: /^Reply:/ })
    expect(await preview.textContent()).toContain('Hello Jane,')
    expect(await preview.textContent()).toContain('“I ordered two weeks ago')
    await sidebar.see(/^Names Jane · uses their words · one apology/)
    await sidebar.see('Say what you will do')
    await sidebar.see('and by when: two gaps are open')
  })

  test('digits, arrows and Esc move between them, and what was typed stays', async () => {
    const sidebar = await start(amends)
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
    await frame.getByRole('region', { name: 'Reply: Let down by support' }).waitFor()
  })

  test('are in the language that the customer writes, told by the browser, or say that there is none', async () => {
    const comment = 'Ich warte seit drei Wochen auf mein Paket und niemand antwortet mir.'
    const { frame } = await start(amends, { responses: [{ ...late(), comment }] })
    const first = frame.locator('button[aria-keyshortcuts="1"]')
    await first.filter({ hasText: /no template in German|de$/ }).waitFor()
  })

  test('there are none without a response', async () => {
    const { frame } = await start(amends, { responses: [] })
    await frame.getByText(words.noResponse).waitFor()
  })

  test('have no accessibility faults, light and dark, wide and narrow', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    for (const [width, colorScheme] of [
      [380, 'light'],
      [300, 'dark'],
    ] as const) {
      const sidebar = await start(amends, { width, composer: 'internal' })
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

test('the preview and what was typed survive another loading', async () => {
  const first = await start(amends)
  await openFirst(first)
  await gap(first.frame, WHAT).fill('call the courier')
  await expect
    .poll(async () => (await storedDraft(first.page)).slots)
    .toEqual({ 'slot:what you will do': 'call the courier' })
  const second = await draw(amends, 'public')
  await gap(second.frame, WHAT).waitFor()
  expect(await gap(second.frame, WHAT).inputValue()).toBe('call the courier')
  // Nobody opened it just now: the keys are not taken.
  expect(await second.frame.evaluate(() => document.activeElement?.tagName)).not.toBe('TEXTAREA')
})
