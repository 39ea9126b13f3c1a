import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchAmends } from '../../scripts/browser.mjs'
import { type Amends, choose, importButton, openScores, runImport, violations } from './import-page'

const ASKED = `email,score,comment,date,some other column
a.rather.long.address@customers.example,9,"A comment of some length, as they are",03/04/2026,x
jane@,9,,03/04/2026,x
b@x.example,9/10,,05/04/2026,x
c@x.example,3,,05/04/2026,x
`
const problem = 'email\na@x.example\n'

/** Every state of the page, one after the other; `look` is called in each. */
async function walk(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await look('empty')
  await choose(page, problem)
  await page.getByRole('alert').waitFor()
  await look('problem')
  await choose(page, ASKED.replace('email', 'who').replaceAll('@', ' at '))
  await page.getByRole('alert').waitFor()
  await look('missing column')
  await page.getByRole('button', { name: 'Other file' }).click()
  await choose(page, ASKED)
  await page.getByRole('radio').first().waitFor()
  await look('asked')
  await page.getByText('day / month').click()
  await importButton(page).waitFor()
  await look('dry run')
  await runImport(page)
  await look('done')
}

const shapes = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
] as const

describe.each(shapes)('the page, %s, %i wide', (colorScheme, width) => {
  let amends: Amends
  let page: Page

  beforeAll(async () => {
    amends = await launchAmends({ colorScheme, viewport: { width, height: 800 } })
    page = await openScores(amends)
  })
  afterAll(() => amends?.close())

  test('has no fault that axe finds and does not scroll sideways, in every state', async () => {
    const found: string[] = []
    const states: string[] = []
    await walk(page, async (state) => {
      states.push(state)
      found.push(...(await violations(page)).map((one) => `${state}: ${one}`))
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (sideways > 0) found.push(`${state}: scrolls sideways by ${sideways}`)
    })
    expect(found).toEqual([])
    expect(states).toHaveLength(6)
  })
})

describe('the sections', () => {
  let amends: Amends

  beforeAll(async () => {
    amends = await launchAmends()
  })
  afterAll(() => amends?.close())

  test('have an address each, and the browser’s back button', async () => {
    const page = await amends.context.newPage()
    await page.goto(amends.url('options.html'))
    const current = () => page.locator('nav [aria-current=page]').innerText()
    await page.getByRole('heading', { name: 'Scores in' }).waitFor()
    expect(await current()).toBe('Scores in')
    for (const [link, hash] of [
      ['Helpdesks', '#helpdesks'],
      ['Log', '#log'],
    ] as const) {
      await page.getByRole('link', { name: link }).click()
      await page.getByRole('heading', { level: 1, name: link }).waitFor()
      expect(new URL(page.url()).hash).toBe(hash)
      expect(await current()).toBe(link)
      expect(await page.title()).toBe(`${link} · Amends`)
    }
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Helpdesks' }).waitFor()
    await page.goto(amends.url('options.html#nothing-here'))
    await page.getByRole('heading', { name: 'Scores in' }).waitFor()
  })
})
