import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchAmends } from '../../scripts/browser.mjs'
import {
  type Amends,
  choose,
  clear,
  importButton,
  openScores,
  runImport,
  stored,
} from './import-page'

const DAY = 86_400_000
const day = (ago: number) => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10)
const FILE = `email,score,comment,date
jane@x.example,3,"Slow, very slow.",${day(5)}
jane@x.example,8,,${day(230)}
pat@x.example,10,Great,${day(40)}
`

let amends: Amends
let page: Page

beforeAll(async () => {
  amends = await launchAmends()
})
afterAll(() => amends?.close())
beforeEach(async () => {
  page = await openScores(amends)
  await clear(page)
})
afterEach(() => page.close())

/** For what waits on a large file: other work may keep the machine busy. */
const PATIENT = { timeout: 200_000 }

/** A file of `rows` responses, too many to be through before anybody can press a button. */
async function bigFile(rows: number): Promise<string> {
  const path = join(amends.profile, `big-${rows}.csv`)
  const file = createWriteStream(path)
  file.write('email;score;comment;date\r\n')
  for (let i = 0; i < rows; i += 1000) {
    const lines = Array.from({ length: 1000 }, (_, n) => {
      const at = new Date(Date.UTC(2026, 0, 1) + (i + n) * 60_000).toISOString()
      return `person${(i + n) % 90_000}@customers.example;${n % 11};"Row; ${i + n}";${at}\r\n`
    })
    if (!file.write(lines.join(''))) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
  return path
}

describe('an import', () => {
  test('shows the first rows, says what it will do, does it, and says what it did', async () => {
    await choose(page, FILE, 'november.csv')
    await page.getByRole('heading', { name: 'Import scores · november.csv' }).waitFor()
    await importButton(page).waitFor()
    expect(await page.getByRole('cell', { name: 'Slow, very slow.' }).count()).toBe(1)
    expect(await page.locator('dl').innerText()).toBe(
      'will come in\n3\nalready here\n0\nrefused\n0\nnew open cases\n1',
    )
    expect((await stored(page)).responses).toEqual([])
    expect(await runImport(page)).toBe('3 responses came in')
    expect(await page.getByText('1 new open case').first().isVisible()).toBe(true)
    expect(await page.getByText('3 responses here').isVisible()).toBe(true)
    const { responses, imports } = await stored(page)
    expect(responses).toHaveLength(3)
    expect(imports).toMatchObject([{ fileName: 'november.csv', state: 'done', added: 3 }])
  })

  test('that is repeated changes nothing', async () => {
    await choose(page, FILE)
    await runImport(page)
    const before = await stored(page)
    await page.getByRole('button', { name: 'Import another file' }).click()
    await choose(page, FILE)
    await page.getByText('Nothing in this file is new').waitFor()
    expect(await page.locator('dl').innerText()).toContain('already here\n3')
    expect(await importButton(page).count()).toBe(0)
    expect(await stored(page)).toEqual(before)
  })

  test('is undone: what it updated stands again', async () => {
    await choose(page, FILE)
    await runImport(page)
    const before = (await stored(page)).responses
    await page.getByRole('button', { name: 'Import another file' }).click()
    await choose(
      page,
      `${FILE.replace('Great', 'Not so great')}new@x.example,1,,${day(1)}\n`,
      'two.csv',
    )
    await importButton(page).waitFor()
    expect(await page.locator('dl').innerText()).toContain('will be updated\n1')
    await runImport(page)
    expect((await stored(page)).responses).toHaveLength(4)
    await page.getByRole('button', { name: 'Undo the import of two.csv' }).click()
    await page.getByText('The import of two.csv was undone').waitFor()
    const after = await stored(page)
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    expect(after.responses.sort(byId)).toEqual(before.sort(byId))
    expect(after.imports.map(({ state }) => state).sort()).toEqual(['done', 'undone'])
    // The one before it is the last that stands now.
    await page.getByRole('button', { name: 'Undo the import of scores.csv' }).click()
    await page.getByText('The import of scores.csv was undone').waitFor()
    expect((await stored(page)).responses).toEqual([])
  })

  test(
    'of 300,000 rows shows its progress and can be cancelled: nothing stays',
    PATIENT,
    async () => {
      await choose(page, { path: await bigFile(300_000) })
      const dryRun = page.getByRole('progressbar', {
        name: 'Dry run: reading every row, storing nothing',
      })
      await dryRun.waitFor()
      await importButton(page).waitFor(PATIENT)
      expect(await page.locator('dl').innerText()).toContain('will come in\n300,000')
      await importButton(page).click(PATIENT)
      // Some of it is stored by now, and the page still answers.
      await page.getByText(/^[1-9][\d,]+ of 300,000/).waitFor(PATIENT)
      await page.getByRole('button', { name: 'Cancel' }).click()
      await page.getByText('Everything it had brought was taken back').waitFor(PATIENT)
      expect(await stored(page)).toMatchObject({ responses: [], imports: [{ state: 'cancelled' }] })
      expect(await page.getByText('No scores yet').isVisible()).toBe(true)
    },
  )

  test(
    'that goes on while the lead looks elsewhere is there when they come back',
    PATIENT,
    async () => {
      await choose(page, { path: await bigFile(30_000) })
      await importButton(page).click(PATIENT)
      await page.getByRole('link', { name: 'Log' }).click()
      await page.getByRole('heading', { name: 'Log' }).waitFor()
      await page.getByRole('link', { name: 'Scores in' }).click()
      await page.getByRole('heading', { name: '30,000 responses came in' }).waitFor(PATIENT)
      expect((await stored(page)).responses).toHaveLength(30_000)
    },
  )

  test(
    'waits when it is paused, and goes on without its file after the tab was closed',
    PATIENT,
    async () => {
      await choose(page, { path: await bigFile(100_000) })
      await importButton(page).click(PATIENT)
      await page.getByText(/^[1-9][\d,]+ of 100,000/).waitFor(PATIENT)
      await page.getByRole('button', { name: 'Pause' }).click()
      await page.getByText('Paused').waitFor()
      await page.close()
      page = await openScores(amends)
      await page
        .getByText('The browser was closed in the middle of big-100000.csv')
        .waitFor(PATIENT)
      const { responses, imports } = await stored(page)
      expect(imports).toMatchObject([{ state: 'running' }])
      expect(responses.length).toBeGreaterThan(0)
      expect(responses.length).toBeLessThan(100_000)
      await page.getByRole('button', { name: 'Go on with the import of big-100000.csv' }).click()
      await page.getByRole('heading', { name: '100,000 responses came in' }).waitFor(PATIENT)
      expect((await stored(page)).responses).toHaveLength(100_000)
    },
  )

  test('leaves another tab that imports alone', async () => {
    const other = await openScores(amends)
    await other.evaluate(() => {
      // What a tab holds while it imports; it goes with the tab.
      navigator.locks.request('amends-import', () => new Promise(() => {}))
    })
    await choose(page, FILE)
    await importButton(page).click()
    await page.getByText('Another tab is importing').waitFor()
    expect(await stored(page)).toEqual({ responses: [], imports: [] })
    await other.close()
    await choose(page, FILE)
    expect(await runImport(page)).toBe('3 responses came in')
  })
})

describe('the page', () => {
  test('takes a file that is dropped on it', async () => {
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'dropped.csv'))
      return data
    }, FILE)
    await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer })
    await page.getByText('Let go to read this file').waitFor()
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
    await page.getByRole('heading', { name: 'Import scores · dropped.csv' }).waitFor()
  })

  test('is used by keyboard alone, and the focus follows', async () => {
    await page.getByRole('button', { name: 'Choose a file' }).focus()
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Enter')
    await (await chooser).setFiles({
      name: 'k.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(FILE),
    })
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await importButton(page).waitFor()
    expect(await focused()).toBe('Import scores · k.csv')
    expect(await page.getByRole('status').first().innerText()).toContain('3 will come in')
    await importButton(page).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '3 responses came in' }).waitFor()
    expect(await focused()).toBe('3 responses came in')
    await page.getByRole('button', { name: 'Import another file' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Choose a file')
  })

  test('saves a sample that it then imports', async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download a sample' }).click()
    const path = join(amends.profile, 'sample.csv')
    const file = await download
    expect(file.suggestedFilename()).toBe('amends-sample.csv')
    await file.saveAs(path)
    await choose(page, { path })
    await importButton(page).waitFor()
    expect(await page.locator('dl').innerText()).toBe(
      'will come in\n4\nalready here\n0\nrefused\n0\nnew open cases\n1',
    )
  })
})
