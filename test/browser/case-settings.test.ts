import axe from 'axe-core'
import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { launchAmends } from '../../scripts/browser.mjs'

let amends: Awaited<ReturnType<typeof launchAmends>>
let page: Page
beforeAll(async () => {
  amends = await launchAmends()
  page = await amends.context.newPage()
})
afterAll(() => amends.close())

beforeEach(async () => {
  await page.goto(amends.url('options.html#case-settings'))
  await page.evaluate(clearStorage)
  await page.reload()
  await page.getByText('A response that comes in now is due').waitFor()
  await field('Step 1').waitFor()
})

interface Extension {
  chrome: {
    storage: {
      local: { clear(): Promise<void>; get(key: string): Promise<Record<string, unknown>> }
    }
  }
}
const clearStorage = () => (globalThis as unknown as Extension).chrome.storage.local.clear()
const readStorage = async (key: string) =>
  (await (globalThis as unknown as Extension).chrome.storage.local.get(key))[key]

/** What is stored under a key, once it satisfies. */
async function stored(key: string, satisfies: (value: unknown) => boolean): Promise<unknown> {
  let value: unknown
  await expect
    .poll(async () => {
      value = await page.evaluate(readStorage, key)
      return satisfies(value)
    })
    .toBe(true)
  return value
}
const part = (name: string) => page.getByRole('region', { name })
const field = (name: string, exact = true) => page.getByLabel(name, { exact })

async function violations() {
  await page.evaluate(axe.source)
  const found = await page.evaluate(() => window.axe.run(document))
  return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
}

it('saves a number as it is typed, and says at the field why another is not taken', async () => {
  const hours = field('Due after (hours)')
  await hours.fill('2,5')
  await stored(
    'settings',
    (all) => (all as { firstContactHours: number }).firstContactHours === 2.5,
  )
  await hours.fill('0')
  await page.getByRole('alert').filter({ hasText: 'from 0.5 to 720' }).waitFor()
  expect(await hours.getAttribute('aria-invalid')).toBe('true')
  await stored(
    'settings',
    (all) => (all as { firstContactHours: number }).firstContactHours === 2.5,
  )
  await page.reload()
  await page.waitForFunction(() => document.querySelector('input')?.value === '2.5')
})

it('takes hours by day; a wrong one says so at its place and is not saved', async () => {
  await page.getByText('in our hours').click()
  const to = field('Monday to, hours 1')
  await to.fill('08:00')
  const place = page.getByRole('listitem').filter({ hasText: 'Monday' })
  await place.getByRole('alert').filter({ hasText: 'it ends before it begins' }).waitFor()
  const monday = (all: unknown) =>
    JSON.stringify((all as { calendar: { week: unknown[] } }).calendar.week[0])
  await stored('settings', (all) => monday(all) === '[{"from":540,"to":1020}]')
  await to.fill('12:00')
  await field('Add hours on Monday').click()
  await field('Monday to, hours 2').fill('00:00')
  await stored(
    'settings',
    (all) => monday(all) === '[{"from":540,"to":720},{"from":780,"to":1440}]',
  )
  await page.getByRole('button', { name: 'Monday’s hours for Tuesday to Friday' }).click()
  expect(await field('Friday to, hours 2').inputValue()).toBe('00:00')
  await field('Day').fill('2026-12-25')
  await page.getByRole('button', { name: 'Add holiday' }).click()
  await stored('settings', (all) => JSON.stringify(all).includes('"holidays":["2026-12-25"]'))
})

it('refuses a week without a working hour', async () => {
  await page.getByText('in our hours').click()
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    await field(`Remove hours 1 on ${day}`).click()
  }
  await page.getByRole('alert').filter({ hasText: 'there is no working hour' }).waitFor()
  await stored('settings', (all) => JSON.stringify(all).includes('"from":540'))
})

it('renames, retires, orders and adds causes under ids that stay, and takes it back', async () => {
  const causes = part('Causes')
  const list = (test: (ids: { id: string; name?: string; retired?: boolean }[]) => boolean) =>
    stored('causes', (value) => Array.isArray(value) && test(value))
  await field('Name of cause 1').fill('Getting it')
  await list(([first]) => first?.id === 'delivery' && first.name === 'Getting it')
  await field('Name of cause 1').fill('price')
  await causes.getByRole('alert').filter({ hasText: 'another cause has this name' }).waitFor()
  await field('Name of cause 1').fill('Getting it')
  await causes.getByRole('button', { name: 'Retire Speed' }).click()
  await list((all) => all.some(({ id, retired }) => id === 'speed' && retired === true))
  await causes.getByRole('button', { name: 'Undo' }).click()
  await list((all) => all.every(({ retired }) => !retired))
  // A name after the retiring: stored in another order, and taken back all the same.
  await causes.getByRole('button', { name: 'Retire Speed' }).click()
  await field('Name of cause 6').fill('Pace')
  await list((all) => all[5]?.name === 'Pace')
  await causes.getByRole('button', { name: 'Undo' }).click()
  await list((all) => all[5]?.name === undefined && all[5]?.retired === true)
  await field('New cause').fill('Parking')
  await page.keyboard.press('Enter')
  await list((all) => all.at(-1)?.id === 'parking')
  await field('Name of cause 10').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await list((all) => all.at(-2)?.id === 'parking')
  await page.waitForFunction(
    () => (document.activeElement as HTMLInputElement | null)?.value === 'Parking',
  )
})

it('edits a playbook by keyboard alone, gives a cause its own, and goes back to the starter', async () => {
  const steps = (kind: string, cause?: string) => async (test: (words: string[]) => boolean) => {
    await stored('playbooks', (value) => {
      const all = value as { kind: string; cause?: string; steps: { words: string }[] }[]
      const book = all?.find((one) => one.kind === kind && one.cause === cause)
      return test(book?.steps.map(({ words }) => words) ?? [])
    })
  }
  await field('For whom').focus()
  await page.keyboard.type('Pas')
  await field('Step 1').waitFor()
  await field('Step 1').focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Ask what is missing')
  await steps('passive')(([first]) => first === 'Ask what is missing')
  await page.keyboard.press('Alt+ArrowDown')
  await steps('passive')(([, second]) => second === 'Ask what is missing')
  await page.waitForFunction(
    () => (document.activeElement as HTMLInputElement | null)?.value === 'Ask what is missing',
  )
  const books = part('Playbooks')
  await books.getByRole('button', { name: 'Add step' }).press('Enter')
  await steps('passive')((all) => all.at(-1) === 'New step')
  await books.getByRole('button', { name: 'Remove step 4' }).press('Enter')
  await steps('passive')((all) => all.length === 3)
  await books.getByRole('button', { name: 'Back to the starter' }).press('Enter')
  await steps('passive')(([first = '']) => first.includes('give us a 9 or 10?'))

  await field('Cause', true).selectOption({ label: 'Price' })
  await books.getByRole('button', { name: 'Write its own' }).press('Enter')
  await steps('passive', 'price')((all) => all.length === 3)
  await books.getByRole('button', { name: 'Use those for any cause' }).press('Enter')
  await steps('passive', 'price')((all) => all.length === 0)
})

it('keeps what cannot be saved yet while another section is looked at', async () => {
  await page.getByText('in our hours').click()
  await field('Monday to, hours 1').fill('08:00')
  await field('Step 2').fill('')
  await field('New cause').fill('Half a na')
  await page.getByRole('link', { name: 'Log' }).click()
  await page.getByRole('heading', { name: 'Log' }).waitFor()
  await page.getByRole('link', { name: 'Case settings' }).click()
  await page.getByRole('alert').filter({ hasText: 'say what to do' }).waitFor()
  expect(await field('Monday to, hours 1').inputValue()).toBe('08:00')
  expect(await field('New cause').inputValue()).toBe('Half a na')
  const asked = page.waitForEvent('dialog')
  const closing = page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
  await closing
  page = await amends.context.newPage()
})

it('shows what another window changed', async () => {
  const other = await amends.context.newPage()
  await other.goto(amends.url('options.html#case-settings'))
  await other.getByLabel('Name of cause 2').fill('Craft')
  await page.waitForFunction(() =>
    [...document.querySelectorAll('input')].some(({ value }) => value === 'Craft'),
  )
  await other.close()
})

it.each(['light', 'dark'] as const)(
  'has nothing axe objects to, in %s, wide and narrow',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.getByText('in our hours').click()
    await field('Monday to, hours 1').fill('08:00')
    await field('Name of cause 1').fill('')
    await field('Warn when this much is left (%)').fill('x')
    for (const width of [1200, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await violations()).toEqual([])
      const wider = () => document.documentElement.scrollWidth > window.innerWidth
      expect(await page.evaluate(wider)).toBe(false)
    }
    await page.setViewportSize({ width: 1200, height: 800 })
  },
)
