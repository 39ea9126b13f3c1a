import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { starters } from '@/lib/replies/starters'
import { launchAmends } from '../../scripts/browser.mjs'
import { type Amends, violations } from './import-page'

const words = t.templatePacks
const [first] = starters
if (!first) throw new Error('No starters')

let amends: Amends
let page: Page
beforeAll(async () => {
  amends = await launchAmends()
  page = await amends.context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(amends.url('options.html#templates'))
  await page.getByRole('link', { name: words.open }).click()
  await page.getByRole('button', { name: words.choose }).waitFor()
})
afterAll(() => amends.close())

async function choose(name: string, content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
  await page.locator('input[type=file]').setInputFiles(file)
}
const row = (title: string) =>
  page.getByRole('list', { name: words.list }).getByRole('listitem').filter({ hasText: title })
const importButton = (n: number) => page.getByRole('button', { name: words.import(n), exact: true })
const macro = (title: string, html: string) => ({
  ...{ title, active: true, actions: [{ field: 'comment_value_html', value: html }] },
})
/** Downloads what a button saves. */
async function saved(name: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return readFileSync(await (await download).path(), 'utf8')
}
const again = () => page.getByRole('button', { name: words.another }).click()

test('macros come in as drafts, with gaps for what is not known; what can not is refused with why', async () => {
  await choose('macros.json', {
    macros: [
      macro('Late parcel', '<p>Hi {{ticket.requester.first_name}},</p><p>{{dc.sorry}}</p>'),
      macro(first.title, '<p>Apologies.</p><script>x()</script>'),
      macro('Clever', '<p>{% if ticket.via == "web" %}Web{% endif %}</p>'),
      { title: 'Close', actions: [{ field: 'status', value: 'closed' }] },
    ],
  })
  await page.getByText(words.refusedTitle(2)).waitFor()
  await page.getByText('Line 1, column 1 of its text.').waitFor()
  await page.getByText(words.reason({ code: 'no-text' })).waitFor()
  const late = row('Late parcel')
  await late.getByText(words.note({ code: 'elsewhere', name: 'dc.sorry' })).waitFor()
  const clash = row(first.title)
  await clash.getByText(words.clash('title', first.title, 'approved')).waitFor()
  await clash
    .getByText(words.note({ code: 'title-numbered', title: `${first.title} (2)` }))
    .waitFor()

  // Replacing instead: what would change, word by word.
  await clash.getByText(words.clashChoices.replace).click()
  await clash.getByText(words.changes).click()
  await clash.locator('ins').filter({ hasText: 'Apologies' }).waitFor()
  await clash.locator('del').first().waitFor()
  await clash.getByText(words.clashChoices['keep-both']).click()

  await importButton(2).click()
  await page.getByRole('heading', { name: words.done(2, 0) }).waitFor()
  await page.getByText(words.doneDrafts(2)).waitFor()
  await again()
})

test('what went out comes in again and changes nothing', async () => {
  await page.getByLabel(t.templates.filters.status).selectOption('draft')
  const both = await saved(words.saveJson(2))
  expect(JSON.parse(both).templates).toMatchObject([
    { title: 'Late parcel', text: 'Hi {{ customer.first_name }},\n\n{% slot "dc.sorry" %}' },
    { title: `${first.title} (2)`, text: 'Apologies.' },
  ])
  await page.getByRole('checkbox', { name: 'Late parcel' }).check()
  const one = await saved(words.saveCsv(1))
  await page.getByRole('checkbox', { name: 'Late parcel' }).uncheck()
  await page.getByLabel(t.templates.filters.status).selectOption('')
  const all = await saved(words.saveJson(starters.length + 2))
  const files: [string, string, number][] = [
    ['both.json', both, 2],
    ['one.csv', one, 1],
    ['all.json', all, starters.length + 2],
  ]
  for (const [name, text, n] of files) {
    await choose(name, text)
    await page.getByText(words.counts(0, 0, n, 0)).waitFor()
    await page.getByText(words.nothing).waitFor()
    await page.getByRole('button', { name: words.otherFile }).click()
  }
})

test('a pack replaces what has its ids, brings its causes, and is taken back whole', async () => {
  const pack = {
    ...{ format: 'amends-templates', version: 1, exportedAt: '2026-11-22T00:00:00.000Z' },
    causes: [{ id: 'parking', name: 'Parking' }],
    templates: [
      { ...first, describes: 'late parcels', text: `${first.text}\n\nP.S. Parking is free.` },
      { ...first, id: 'own', title: 'No place to park', causes: ['parking'] },
      { ...first, id: 'left-out', title: 'Left out' },
      { ...first, id: 'bad', title: 'Bad', text: 'Hello {{ customer.nam }}' },
    ],
  }
  await choose('pack.json', pack)
  await page.getByText(words.refusedTitle(1)).waitFor()
  await page.getByText('There is no variable “customer.nam”. Line 1, column 10').waitFor()
  await row(first.title).getByText(words.changes).click()
  await row(first.title).getByText(t.templateEditor.fields.describes, { exact: true }).waitFor()
  await page.getByText(words.newCauses(['Parking'])).waitFor()
  await page.getByRole('checkbox', { name: words.bringIn('Left out') }).uncheck()

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: colorScheme === 'dark' ? 320 : 1280, height: 900 })
    expect(await violations(page)).toEqual([])
    const wider = () => document.documentElement.scrollWidth > window.innerWidth
    expect(await page.evaluate(wider)).toBe(false)
  }
  await page.setViewportSize({ width: 1280, height: 900 })

  // What was decided is there again after a look at another section.
  await page.goto(amends.url('options.html#log'))
  await page.goto(amends.url('options.html#template-packs'))
  await importButton(2).click()
  await page.getByRole('heading', { name: words.done(2, 1) }).waitFor()
  await page.getByText(words.doneAll).waitFor()
  const read = () => page.evaluate('chrome.storage.local.get("causes")')
  expect(await read()).toMatchObject({
    causes: expect.arrayContaining([{ id: 'parking', name: 'Parking' }]),
  })
  await page.getByLabel(words.search, { exact: true }).fill('free.')
  await page.getByText(words.shown(1, starters.length + 3)).waitFor()

  await page.getByRole('heading', { name: words.done(2, 1) }).focus()
  await page.keyboard.press('z')
  await page.getByText(words.undone({ removed: 1, restored: 1, kept: 0 })).waitFor()
  await page.getByText(words.noneShown).waitFor()
  await page.getByLabel(words.search, { exact: true }).fill('')
  await page.getByText(words.shown(starters.length + 2, starters.length + 2)).waitFor()
  await choose('pack.json', JSON.stringify(pack))
  await row('No place to park').waitFor()
  await page.getByRole('button', { name: words.otherFile }).click()
})

test('a file that is none of them says why and where, and nothing changes', async () => {
  await choose('broken.json', '{\n  "macros": [,]\n}')
  const alert = page.getByRole('alert')
  await alert
    .filter({ hasText: words.problem({ code: 'not-json', line: 2, column: 14 }) })
    .waitFor()
  await choose('newer.json', { format: 'amends-templates', version: 9 })
  await alert
    .filter({ hasText: words.problem({ code: 'future-version', version: 9, known: 1 }) })
    .waitFor()
  await choose('table.csv', 'a,b\n1,2')
  await alert.filter({ hasText: 'It has no column for the title and text' }).waitFor()
  await page.getByText(words.shown(starters.length + 2, starters.length + 2)).waitFor()
})
