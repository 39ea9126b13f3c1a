import axe from 'axe-core'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { browseWithAmends } from './browsing'
import { ticketPage } from './desk'
import { patiently } from './helpdesk-page'

const JANE = 'jane@customers.example'
const words = t.health

describe('the health page', () => {
  const browsing = browseWithAmends()
  const { open } = browsing

  const healthPage = async () => {
    const page = await browsing.amends.context.newPage()
    await page.goto(browsing.amends.url('options.html#health'))
    await page.getByRole('heading', { name: words.heading }).waitFor()
    return page
  }
  const stateOf = (page: Page, part: keyof typeof words.parts) =>
    page.locator('dl > div', { hasText: words.parts[part] }).locator('dd').first().innerText()

  test('says what was not tried, what worked, and what failed with what to do', async () => {
    const page = await healthPage()
    await page.getByText(words.states.undefined).first().waitFor()

    const { sidebar } = await open(
      browsing.desk.put('/tickets/1', ticketPage('1', { requester: JANE })),
    )
    await sidebar.getByText(JANE).first().waitFor()
    for (const part of ['ticket', 'requester', 'composer', 'frame'] as const) {
      await expect.poll(() => stateOf(page, part), patiently).toContain(words.states.true)
    }
    expect(await stateOf(page, 'send')).toContain(words.states.undefined)

    // The helpdesk renames its classes.
    const renamed = ticketPage('2', { requester: JANE }).replace('class="requester"', 'class="q7"')
    const { sidebar: other } = await open(browsing.desk.put('/tickets/2', renamed))
    await other.getByText(t.readProblems.unreadable.title).waitFor()
    await expect.poll(() => stateOf(page, 'requester'), patiently).toContain(words.states.false)
    await page.getByText(words.advice.requester).waitFor()
  })

  test('its report names no site, customer or agent', async () => {
    const page = await healthPage()
    await page.getByRole('button', { name: words.show }).click()
    const report = await page.locator('pre').innerText()
    expect(report).toContain(words.parts.requester)
    expect(report).toContain('Amends demo helpdesk')
    expect(report).not.toMatch(/127\.0\.0\.1|customers\.example|Alex|\/tickets\//)
    await browsing.amends.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: words.copy }).click()
    await page.getByText(words.copied).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(report)
  })

  test.each(['light', 'dark'] as const)(
    'axe finds nothing, %s, wide and narrow',
    async (scheme) => {
      const page = await healthPage()
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.getByRole('button', { name: words.show }).click()
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 })
        await page.evaluate(axe.source)
        const { violations } = await page.evaluate(() => window.axe.run(document))
        expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual(
          [],
        )
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        )
      }
    },
  )
})

declare global {
  interface Window {
    axe: typeof axe
  }
}
