import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { entry, KIM, sent } from '../cases/examples'
import { answered, store, ticketOf } from './sidebar-data'

const { key, helpdesk, id, url, subject } = ticketOf()
const ticket = { key, helpdesk, id, url, ...(subject !== undefined && { subject }) }
const log = [
  { ...sent('1', 0), ticket },
  entry('2', 'owner-set', 1, { owner: KIM }),
  entry('3', 'undone', 2, { undoes: '2' }),
  { ...entry('4', 'note', 3, { note: '=1+1' }), ticket: { ...ticket, url: 'javascript:alert(1)' } },
]

let amends: Awaited<ReturnType<typeof launchAmends>>
let page: Page
beforeAll(async () => {
  amends = await launchAmends()
  page = await amends.context.newPage()
})
afterAll(() => amends.close())

async function open(entries: typeof log) {
  await store(amends, { log: entries })
  await page.goto(amends.url('options.html#log'))
  await page.reload()
}

async function saved(button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

async function violations() {
  await page.evaluate(axe.source)
  const found = await page.evaluate(() => window.axe.run(document))
  return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
}

it('says that it is empty, and what will fill it', async () => {
  await open([])
  await page.getByText('The log is empty').waitFor()
  expect(await page.getByRole('button', { name: 'Export CSV' }).count()).toBe(0)
  expect(await violations()).toEqual([])
})

it('lists what was done, newest first, what was taken back too', async () => {
  await open(log)
  await page.getByRole('row').nth(4).waitFor()
  const rows = await page.getByRole('row').allInnerTexts()
  expect(rows.slice(1).map((row) => /Note|taken back|Reply sent/.exec(row)?.[0])).toEqual([
    'Note',
    'taken back',
    'taken back',
    'Reply sent',
  ])
  const links = page.getByRole('link', { name: '#1' })
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    url,
  ])
})

it('says which entries count for no case, and why', async () => {
  await store(amends, {
    responses: [answered('a', 3, 22)],
    log: [
      entry('1', 'note', 0, { note: 'counted', responseId: 'a' }),
      entry('2', 'note', 1, { note: 'still to come', responseId: 'b' }),
      entry('3', 'note', 2, { note: 'gone', responseId: 'c', address: 'gone@x.example' }),
    ],
  })
  await page.goto(amends.url('options.html#log'))
  await page.reload()
  const { strays } = t.caseFacts
  const line = (note: string) => page.getByRole('row').filter({ hasText: note })
  await line('gone').getByText(strays['no-responses']).waitFor()
  await line('still to come').getByText(strays['unknown-case']).waitFor()
  expect(await line('counted').innerText()).not.toMatch(/no longer stored|not here/)
})

it('shows older entries on demand', async () => {
  const many = Array.from({ length: 130 }, (_, i) => sent(`${i}`, i))
  await open(many as typeof log)
  await page.getByRole('row').nth(100).waitFor()
  expect(await page.getByRole('row').count()).toBe(101)
  await page.getByRole('button', { name: 'Show older entries' }).click()
  await page.getByRole('row').nth(130).waitFor()
})

it('is exported as CSV and as JSON', async () => {
  await open(log)
  const csv = await saved('Export CSV')
  expect(csv.name).toMatch(/^amends-log-\d{4}-\d\d-\d\d\.csv$/)
  expect(csv.text.split('\r\n')).toHaveLength(6)
  expect(csv.text).toContain(`"'=1+1"`)
  const json = await saved('Export JSON')
  expect(JSON.parse(json.text)).toMatchObject({
    format: 'amends-log',
    entries: log.map(({ id, at }) => ({ id, at: new Date(at).toISOString() })),
  })
})

it.each(['light', 'dark'] as const)(
  'has nothing axe objects to, in %s, wide and narrow',
  async (colorScheme) => {
    await open(log)
    await page.getByRole('row').nth(4).waitFor()
    await page.emulateMedia({ colorScheme })
    for (const width of [1200, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await violations()).toEqual([])
      const wider = () => document.documentElement.scrollWidth > window.innerWidth
      expect(await page.evaluate(wider)).toBe(false)
    }
  },
)
