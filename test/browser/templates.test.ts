import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { violations } from './axe'
import { type Amends, start } from './replies-sidebar'

const words = t.templateEditor
const TITLE = 'Late or missing delivery'

let amends: Amends
let page: Page
beforeAll(async () => {
  amends = await launchAmends()
  page = await amends.context.newPage()
  await page.goto(amends.url('options.html#templates'))
})
afterAll(() => amends.close())

const text = (of = page) => of.getByRole('textbox', { name: words.text.label })
const row = (title: string) => page.getByRole('listitem').filter({ hasText: title })
const said = (what: string | RegExp) => page.getByRole('status').filter({ hasText: what }).waitFor()
const atEnd = async () => {
  await text().click()
  await page.keyboard.press('Control+End')
}
const isWide = () => document.documentElement.scrollWidth > window.innerWidth

/** Whether the sections' page has no fault that axe finds, in the colours and width given. */
async function expectNoFault(colorScheme: 'light' | 'dark', width: number) {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 800 })
  expect(await violations(page.mainFrame())).toEqual([])
  expect(await page.evaluate(isWide)).toBe(false)
}

it('the list is searched and narrowed, and ordered by keyboard', async () => {
  await row(TITLE).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('parcel lost')
  await expect.poll(() => page.getByRole('listitem').count()).toBeLessThan(5)
  await expectNoFault('dark', 320)
  await page.setViewportSize({ width: 1200, height: 800 })
  await page.keyboard.press('Escape')
  await page.getByLabel('Segment', { exact: true }).selectOption('promoter')
  await row(TITLE).waitFor({ state: 'detached' })
  await page.getByLabel('Segment', { exact: true }).selectOption('')
  const link = page.getByRole('link', { name: TITLE, exact: true })
  await link.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await said(`“${TITLE}” is number 2 now.`)
  const inOrder = () => page.getByRole('listitem').getByRole('link').allInnerTexts()
  await expect.poll(async () => (await inOrder())[1]).toBe(TITLE)
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await inOrder())[0]).toBe(TITLE)
  await page.getByRole('button', { name: `Duplicate ${TITLE}` }).click()
  await row(`${TITLE} (copy)`).getByText('Draft').waitFor()
})

it('variables are completed, and what is wrong is told with its place', async () => {
  await page.getByRole('link', { name: TITLE, exact: true }).click()
  await atEnd()
  await page.keyboard.type('\nP.S. {{ cust')
  await page.getByRole('option', { name: /customer\.first_name/ }).waitFor()
  // A list that has just opened takes no key yet.
  const chosen = page.locator('li[role=option][aria-selected=true]')
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowDown')
      return chosen.innerText()
    })
    .toContain('customer.first_name')
  await page.keyboard.press('Enter')
  await expect.poll(() => text().innerText()).toContain('P.S. {{ customer.first_name }}')
  await page.keyboard.type(' {{ agent.nam }}')
  const problem = page.getByRole('listitem').filter({ hasText: 'Did you mean “agent.name”?' })
  await problem.getByRole('button', { name: /Go to Line \d+, column 35/ }).waitFor()
  await page.getByText(words.preview.broken).waitFor()
  await expectNoFault('light', 1200)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('alert').filter({ hasText: 'Not saved as approved' }).waitFor()
  await problem.getByRole('button').click()
  await page.keyboard.press('Delete')
  await page.keyboard.type('agent.name')
  await page.getByText(words.lint.good).waitFor()
  await expectNoFault('dark', 320)
  await page.setViewportSize({ width: 1200, height: 800 })
})

it('text that is too long is refused in one sentence', async () => {
  const before = await text().innerText()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'x'.repeat(1_000_000))
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true })
    document.querySelector('.cm-content')?.dispatchEvent(paste)
  })
  await page.getByRole('alert').filter({ hasText: 'Nothing was put in.' }).waitFor()
  expect(await text().innerText()).toBe(before)
})

it('what a crash leaves is there again', async () => {
  await page.getByText(/^Unsaved changes since/).waitFor()
  await page.close()
  page = await amends.context.newPage()
  await page.goto(amends.url('options.html#templates'))
  await row(TITLE).getByText(t.templates.unsaved).first().waitFor()
  await page.getByRole('link', { name: TITLE, exact: true }).click()
  await said('These are your unsaved changes')
  expect(await text().innerText()).toContain('P.S. {{ customer.first_name }}')
})

it('a saving is a version, told word by word, and the way back', async () => {
  await page.getByLabel(words.fields.title).fill('Late, as we say it')
  await page.keyboard.press('Control+s')
  await said('Saved: version 1.')
  await page.getByText(words.nothingUnsaved).waitFor()
  await page.getByText(words.side.versions, { exact: true }).click()
  await page.getByRole('button', { name: /What differs between As Amends comes/ }).click()
  await page.locator('ins').filter({ hasText: 'P.S.' }).waitFor()
  await page.locator('del').filter({ hasText: 'missing delivery' }).waitFor()
  await expectNoFault('light', 1200)
  await page.getByRole('button', { name: 'Restore: As Amends comes with it' }).click()
  await said('It stands as version 2 now.')
  expect(await text().innerText()).not.toContain('P.S.')
  await page.getByRole('button', { name: 'Restore: Version 1' }).click()
  await said('It stands as version 3 now.')
  expect(await page.getByLabel(words.fields.title).inputValue()).toBe('Late, as we say it')
})

it('what another window saves is noticed; both are kept', async () => {
  const other = await amends.context.newPage()
  await other.goto(page.url())
  await text(other).click()
  await other.keyboard.press('Control+End')
  await other.keyboard.type(' And theirs.')
  await other.getByText(/^Unsaved changes since/).waitFor()
  await atEnd()
  await page.keyboard.type(' And mine.')
  await other.keyboard.press('Control+s')
  await other.getByRole('status').filter({ hasText: 'Saved: version 4.' }).waitFor()
  await other.close()
  await page.getByText(/Version 4 was saved in another window/).waitFor()
  await page.keyboard.press('Control+s')
  await said(/Saved: version 5\. Meanwhile version 4 was saved in another window/)
})

it('the sidebar suggests what was saved', async () => {
  const { frame } = await start(amends)
  const first = frame.locator('button[aria-keyshortcuts="1"]')
  await expect.poll(() => first.innerText()).toContain('Late, as we say it')
  await first.click()
  await frame.getByText('And mine.').waitFor()
})
