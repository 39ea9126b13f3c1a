import { closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchAmends } from '../../scripts/browser.mjs'
import { encode } from '../sources/csv'
import { type Cell, type SheetSpec, workbook } from '../sources/workbook'
import {
  type Amends,
  choose,
  clear,
  importButton,
  openScores,
  runImport,
  stored,
} from './import-page'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

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

const NOTHING = { responses: [], imports: [] }

describe('a file that cannot come in is refused in words, and nothing is stored', () => {
  test.each([
    ['0 bytes', '', 'This file is empty. It has 0 bytes.'],
    ['only empty lines', '\r\n\r\n \r\n', 'There is nothing in this file.'],
    ['a header only', 'email,score,date\r\n', 'This file has a header, but no answers.'],
    ['a PNG', PNG, 'This is not a text file.'],
    [
      'one column',
      'email\na@x.example\n',
      'This file has only one column. Its first line is “email”.',
    ],
    ['a workbook', Buffer.from('PK\u0003\u0004....'), 'This spreadsheet is damaged.'],
    ['broken UTF-8', Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xfc, 0x0a]), 'This file is damaged.'],
    [
      'quotes left open all over',
      `email,score,date\n${'a@x.example,9,"open\n'.repeat(5000)}`,
      'The quotes in this file are broken.',
    ],
  ])('%s', async (_, content, words) => {
    await choose(page, content, 'photo.csv')
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain('photo.csv can not come in')
    expect(await alert.innerText()).toContain(words)
    // The way on is there.
    expect(await page.getByRole('button', { name: 'Choose a file' }).isEnabled()).toBe(true)
    expect(await stored(page)).toEqual(NOTHING)
  })

  test('1 GB', async () => {
    const path = join(amends.profile, 'huge.csv')
    const file = openSync(path, 'w')
    ftruncateSync(file, 1_000_000_000)
    closeSync(file)
    await choose(page, { path })
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain('This file is too large: 1 GB.')
    expect(await alert.innerText()).toContain('Files up to 536.9 MB can be read.')
    expect(await stored(page)).toEqual(NOTHING)
  })

  test.each([
    ['email', 'who,score,date\njane,9,2026-08-22\n', 'No column holds the e-mail address.'],
    ['score', 'email,color,date\na@x.example,red,2026-08-22\n', 'No column holds the score.'],
    ['date', 'email,score,color\na@x.example,9,red\n', 'No column holds the date.'],
  ])('no %s column', async (_, content, words) => {
    await choose(page, content)
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain(words)
    expect(await importButton(page).count()).toBe(0)
    expect(await stored(page)).toEqual(NOTHING)
  })
})

describe('rows', () => {
  const day = '2026-08-22'
  const bad: [string, string, string][] = [
    ['9/10', 'score', '“9/10” names a scale of its own: write only the number from 0 to 10'],
    ['ten', 'score', '“ten” is not a number from 0 to 10'],
    ['11', 'score', '“11” is not between 0 and 10'],
    ['-1', 'score', '“-1” is not between 0 and 10'],
    ['7.5', 'score', '“7.5” is not a whole number from 0 to 10'],
    ['', 'score', 'no score: the question was not answered'],
  ]

  test('with bad scores are refused one by one; the good ones come in', async () => {
    const lines = bad.map(([score], i) => `p${i}@x.example,${score},${day}`)
    await choose(page, ['email,score,date', ...lines, `good@x.example,9,${day}`].join('\n'))
    await importButton(page).waitFor()
    const rows = page.getByRole('table', { name: 'Refused rows' }).getByRole('row')
    expect((await rows.allInnerTexts()).slice(1)).toEqual(
      bad.map(([, column, words], i) => `row ${i + 2}\t${column}\t${words}`),
    )
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download all refused rows' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('refused-scores.csv')
    await file.saveAs(join(amends.profile, 'refused.csv'))
    const text = readFileSync(join(amends.profile, 'refused.csv'), 'utf8')
    // A leading minus is guarded: no spreadsheet takes it for a formula.
    expect(text.split('\r\n')[4]).toBe(`5,score,"'-1",“-1” is not between 0 and 10`)
    expect(await runImport(page)).toBe('1 response came in')
    expect(await stored(page)).toMatchObject({
      responses: [{ address: 'good@x.example', score: 9 }],
      imports: [{ added: 1, refused: 6 }],
    })
  })

  test('of which none is good bring nothing', async () => {
    await choose(
      page,
      `email,score,date\njane@,9,${day}\nnobody,9,${day}\na@x.example,9,31/02/2026\n`,
    )
    await page.getByText('No row of this file can come in').waitFor()
    const table = await page.getByRole('table', { name: 'Refused rows' }).innerText()
    expect(table).toContain('“jane@” has no domain')
    expect(table).toContain('“nobody” is no e-mail address: it has no @')
    expect(table).toContain('“31/02/2026” is a day or time that does not exist')
    expect(await importButton(page).count()).toBe(0)
  })

  test('of a column that the lead corrects', async () => {
    await choose(page, `email,grade,date,rate\na@x.example,1,${day},9\nb@x.example,2,${day},8\n`)
    await importButton(page).waitFor()
    await page.getByLabel('What “rate” holds').selectOption({ label: 'score' })
    expect(await page.getByLabel('What “grade” holds').inputValue()).toBe('')
    await runImport(page)
    const scores = (await stored(page)).responses.map(({ score }) => score)
    expect(scores.sort()).toEqual([8, 9])
  })
})

describe('any dialect and encoding', () => {
  const table = (d: string, n: string) =>
    [
      `e-mail${d}score${d}comment${d}date`,
      `rene@x.example${d}3${d}"„zu teuer“${d} 5 €,${n}sagt René"${d}2026-08-22T10:00:00Z`,
      '',
    ].join(n)
  // Windows-1252 has its own places for the euro sign and the quotes.
  const places: Record<string, number> = { '€': 0x80, '„': 0x84, '“': 0x93 }
  const windows1252 = (text: string) =>
    Buffer.from([...text].map((letter) => places[letter] ?? letter.charCodeAt(0)))

  test.each([
    ['UTF-8, commas', encode(table(',', '\n'), 'utf-8'), 'commas · UTF-8'],
    ['UTF-8 with a mark, CRLF', encode(table(',', '\r\n'), 'utf-8-mark'), 'commas · UTF-8'],
    ['Windows-1252, semicolons', windows1252(table(';', '\r\n')), 'semicolons · Windows-1252'],
    ['UTF-16 little endian, tabs', encode(table('\t', '\r\n'), 'utf-16le-mark'), 'tabs · UTF-16'],
    ['UTF-16 big endian', encode(table(',', '\r\n'), 'utf-16be-mark'), 'commas · UTF-16'],
    ['UTF-16 without a mark', encode(table(';', '\n'), 'utf-16le'), 'semicolons · UTF-16'],
    ['pipes, old line breaks', encode(table('|', '\r'), 'utf-8'), 'pipes · UTF-8'],
  ])('%s', async (_, bytes, facts) => {
    await choose(page, bytes)
    await importButton(page).waitFor()
    expect(await page.getByText(facts).isVisible()).toBe(true)
    await runImport(page)
    const [response, more] = (await stored(page)).responses
    expect(more).toBeUndefined()
    expect(response?.comment).toMatch(/^„zu teuer“[,;\t|] 5 €,\nsagt René$/)
  })
})

describe('dates', () => {
  test('that can be two days are asked, never guessed', async () => {
    await choose(page, 'email,score,date\na@x.example,9,03/04/2026\nb@x.example,9,05/06/2026\n')
    await page.getByText('03/04/2026 can be').first().waitFor()
    const question = await page.getByText('Nothing in 2 dates tells which number').innerText()
    expect(question).toContain('April')
    expect(question).toContain('March')
    expect(await importButton(page).count()).toBe(0)
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    await page.getByText('month / day').click()
    await importButton(page).waitFor()
    // The choice can still be changed, and the dry run follows.
    await page.getByText('day / month').click()
    await page.getByText(/Answers from .*Apr.* to .*Jun/).waitFor()
    await page.getByLabel('no time zone').selectOption('Asia/Tokyo')
    await importButton(page).waitFor()
    await runImport(page)
    const times = (await stored(page)).responses.map(({ answeredAt }) => answeredAt)
    expect(times.sort()).toEqual([Date.UTC(2026, 3, 2, 15), Date.UTC(2026, 5, 4, 15)])
  })

  test('whose order one row proves are not asked', async () => {
    await choose(page, 'email,score,date\na@x.example,9,03/04/2026\nb@x.example,9,25/06/2026\n')
    await importButton(page).waitFor()
    expect(await page.getByRole('radio').count()).toBe(0)
    await runImport(page)
    const months = (await stored(page)).responses.map(({ answeredAt }) =>
      new Date(answeredAt).getMonth(),
    )
    expect(months.sort()).toEqual([3, 5])
  })
})

describe('a survey tool’s export', () => {
  const rows: Cell[][] = [
    ['StartDate', 'EndDate', 'RecordedDate', 'ResponseId', 'RecipientEmail', 'QID1', 'QID2'],
    [
      'Start Date',
      'End Date',
      'Recorded Date',
      'Response ID',
      'Recipient Email',
      'How likely are you to recommend us?',
      'What is the main reason?',
    ],
    [
      'startDate',
      'endDate',
      'recordedDate',
      '_recordId',
      'recipientEmail',
      'QID1',
      'QID2_TEXT',
    ].map((id) => `{"ImportId":"${id}"}`),
    [
      { serial: 46_256.5 },
      { serial: 46_256.5 },
      { serial: 46_256.5 },
      'R_1',
      'a@x.example',
      3,
      'Slow.',
    ],
    [{ serial: 46_257.5 }, { serial: 46_257.5 }, { serial: 46_257.5 }, 'R_2', 'b@x.example', 9, ''],
  ]
  const book = async (...sheets: SheetSpec[]) =>
    new Uint8Array(await (await workbook(sheets)).arrayBuffer())

  test('as a workbook of two sheets: the sheet is asked, its three header rows are known', async () => {
    const other = { name: '2025', rows: rows.map((cells) => [...cells]) }
    await choose(page, await book(other, { name: '2026', rows }), 'export.xlsx')
    await page.getByText('Looks like an export of Qualtrics').waitFor()
    expect(await importButton(page).count()).toBe(0)
    await page.getByLabel('More than one sheet').selectOption('2026')
    await page.getByLabel('no time zone').selectOption('Asia/Tokyo')
    await importButton(page).waitFor()
    expect(await runImport(page)).toBe('2 responses came in')
    const { responses } = await stored(page)
    expect(responses.find(({ address }) => address === 'a@x.example')).toMatchObject({
      id: 'qualtrics:R_1',
      score: 3,
      comment: 'Slow.',
      answeredAt: Date.UTC(2026, 7, 22, 3),
    })
  })

  test('is read as the last time, until the lead has it found anew; other metrics are kept apart', async () => {
    const day = '2026-08-22'
    const stars = `Email Address;Rating;Day\n${Array.from({ length: 24 }, (_, i) => `p${i}@x.example;${(i % 5) + 1};${day}`).join('\n')}`
    await choose(page, stars, 'one.csv')
    await page.getByLabel('No score in the first rows is above 7').selectOption('stars, 1 to 5')
    await page.getByText('kept and shown apart').waitFor()
    expect(await runImport(page)).toBe('24 responses came in')
    const { responses } = await stored(page)
    expect(responses.every(({ metric, scale }) => metric === 'stars' && scale?.max === 5)).toBe(
      true,
    )
    await page.getByRole('button', { name: 'Import another file' }).click()
    await choose(page, stars.replace('p0@', 'new@'), 'two.csv')
    await page.getByText('Read as you set it the last time').waitFor()
    await importButton(page).waitFor()
    expect(await importButton(page).innerText()).toBe('Import 1 response')
    await page.getByRole('button', { name: 'Find the columns anew' }).click()
    await page.getByLabel('No score in the first rows is above 7').waitFor()
    expect(await importButton(page).count()).toBe(0)
  })
})
