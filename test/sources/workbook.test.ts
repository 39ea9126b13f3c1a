import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspect } from '@/lib/sources/file'
import { serialText } from '@/lib/sources/workbook/serial'
import { mapped, readFile } from './read'
import { type Cell, workbook, zipped } from './workbook'

const header = ['email', 'score', 'comment', 'date', 'response id']
const jane = ['jane@x.example', 3, 'Slow & "dear"\n<rude>', { serial: 46_256 }, 'r1']
const pat = ['pat@x.example', 10, '', { serial: 46_257.5, style: 2 }, 'r2'] satisfies Cell[]
const sheet = (name: string, ...rows: Cell[][]) => ({ name, rows: [header, ...rows] })
const problemOf = (file: File) =>
  inspect(file).then(
    () => undefined,
    (error: { problem?: unknown }) => error.problem,
  )

describe('a workbook', () => {
  it.each([
    ['with a table of texts', {}],
    ['with texts in its cells', { inline: true }],
    [
      'with prefixed names',
      {
        change: (part: string, xml: string) =>
          part.startsWith('xl/worksheets') || part === 'xl/sharedStrings.xml'
            ? xml.replace(/<(\/?)(\w+)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')
            : xml,
      },
    ],
  ] as const)('%s is read as it looks', async (_, options) => {
    const file = await workbook([sheet('Answers', jane as Cell[], pat)], options)
    const { inspection, rows, responses } = await readFile(file)
    expect(inspection.format).toMatchObject({
      kind: { type: 'xlsx', sheet: 'Answers', epoch: 1900 },
      header,
    })
    expect(inspection.sheets).toBeUndefined()
    expect(rows[0]).toEqual({
      row: 2,
      cells: ['jane@x.example', '3', 'Slow & "dear"\n<rude>', '2026-08-22', 'r1'],
    })
    expect(responses).toMatchObject([
      { id: 'csv:r1', score: 3, answeredAt: Date.UTC(2026, 7, 22), wholeDay: true },
      { id: 'csv:r2', score: 10, answeredAt: Date.UTC(2026, 7, 23, 12) },
    ])
  })

  it('that counts from 1904 has the same days', async () => {
    const rows: Cell[] = ['a@x.example', 9, '', { serial: 46_256 - 1462 }, 'r1']
    const { responses } = await readFile(await workbook([sheet('A', rows)], { date1904: true }))
    expect(responses).toMatchObject([{ answeredAt: Date.UTC(2026, 7, 22) }])
  })

  it('with dates that it shows as numbers: its own epoch tells them', async () => {
    const rows: Cell[] = ['a@x.example', 9, '', 46_256.25, 'r1']
    const { responses } = await readFile(await workbook([sheet('A', rows)]), { zone: 'Asia/Tokyo' })
    expect(responses).toMatchObject([{ answeredAt: Date.UTC(2026, 7, 21, 21) }])
    expect(responses[0]).not.toHaveProperty('wholeDay')
  })

  it('shows a duration as the number that it is, and a formula as what it came to', async () => {
    const rows: Cell[][] = [
      ['who', 'how long', 'sum', 'when'],
      [
        'a@x.example',
        { serial: 46_256, style: 3 },
        { formula: '1+8', value: '9' },
        4.6000000000000005,
      ],
    ]
    const { rows: read } = await readFile(await workbook([{ name: 'A', rows }]))
    expect(read).toEqual([{ row: 2, cells: ['a@x.example', '46256', '9', '4.6'] }])
  })

  it('keeps rows in their places: empty ones count, missing cells are empty', async () => {
    const rows: Cell[][] = [header, [], ['a@x.example', null, null, { serial: 46_256 }]]
    const { rows: read } = await readFile(await workbook([{ name: 'A', rows }]))
    expect(read).toEqual([{ row: 3, cells: ['a@x.example', '', '', '2026-08-22'] }])
  })

  it('with several sheets: the one that holds responses, hidden ones never', async () => {
    const notes = {
      name: 'Notes',
      rows: [
        ['what', 'why'],
        ['a', 'b'],
      ],
    }
    const hidden = { ...sheet('Old', pat), hidden: true as const }
    const file = await workbook([notes, hidden, sheet('Answers', jane as Cell[])])
    const { inspection } = await readFile(file)
    expect(inspection.format.kind).toMatchObject({ sheet: 'Answers' })
    expect(inspection.sheets).toEqual({ names: ['Notes', 'Answers'], which: false })
  })

  it('with two sheets of responses: it is asked, and the lead says which', async () => {
    const file = await workbook([sheet('2025', pat), sheet('2026', jane as Cell[])])
    expect((await inspect(file)).sheets).toEqual({ names: ['2025', '2026'], which: true })
    const chosen = await inspect(file, undefined, '2026')
    expect(chosen.sheets).toEqual({ names: ['2025', '2026'], which: false })
    expect(chosen.sample[0]?.cells[0]).toBe('jane@x.example')
  })

  it('of a survey tool is known by its header, with its further header rows', async () => {
    const rows: Cell[][] = [
      ['StartDate', 'EndDate', 'RecordedDate', 'ResponseId', 'RecipientEmail', 'Q1'],
      [
        'Start Date',
        'End Date',
        'Recorded Date',
        'Response ID',
        'Recipient Email',
        'How likely are you to recommend us?',
      ],
      [
        '{"ImportId":"startDate"}',
        '{"ImportId":"endDate"}',
        '{"ImportId":"recordedDate"}',
        '{"ImportId":"_recordId"}',
        '{"ImportId":"recipientEmail"}',
        '{"ImportId":"QID1"}',
      ],
      [
        { serial: 46_256.5, style: 2 },
        { serial: 46_256.5, style: 2 },
        { serial: 46_256.5, style: 2 },
        'R_1',
        'a@x.example',
        9,
      ],
    ]
    const { inspection, responses } = await readFile(await workbook([{ name: 'Sheet0', rows }]))
    expect(inspection.format).toMatchObject({ layout: 'qualtrics', headerRows: 3 })
    expect(mapped(inspection)).toContain('Q1: How likely are you to recommend us?: score')
    expect(responses).toMatchObject([
      { id: 'qualtrics:R_1', answeredAt: Date.UTC(2026, 7, 22, 12) },
    ])
  })

  it('gives back any table that was put in', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', '字', '😀', ' ', '"', '<', '&', '\n', "'"),
    })
    const cell = fc.oneof(
      text.map((one) => `x${one}`),
      fc.integer(),
      fc.boolean(),
    )
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), {
      minLength: 1,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (body, inline) => {
        const rows = [['one', 'two', 'three', 'four', 'five'], ...body]
        const file = await workbook([{ name: 'A', rows }], inline ? { inline } : {})
        const { rows: read } = await readFile(file)
        const shown = (one: string | number | boolean) =>
          `${one}`.replace(/^(true|false)$/, (b) => b.toUpperCase())
        expect(read.map(({ cells }) => cells)).toEqual(body.map((cells) => cells.map(shown)))
      }),
      { numRuns: 40 },
    )
  })
})

describe('serialText', () => {
  it.each([
    [1, 1900, '1899-12-31'],
    [61, 1900, '1900-03-01'],
    [46_256, 1900, '2026-08-22'],
    [46_256.999999, 1900, '2026-08-23T00:00:00'],
    [46_256.57076388889, 1900, '2026-08-22T13:41:54'],
    [0, 1904, '0'],
    [44_794, 1904, '2026-08-22'],
    [-3, 1900, '-3'],
    [2_958_466, 1900, '2958466'],
  ] as const)('%d from %d is %s', (serial, epoch, text) => {
    expect(serialText(serial, epoch)).toBe(text)
  })
})

describe('a workbook that can not come in', () => {
  it.each([
    ['a zip file of a CSV', () => zipped({ 'export.csv': 'email,score' }), 'archive'],
    ['an OpenDocument sheet', () => zipped({ 'content.xml': '<x/>' }), 'workbook'],
    ['a binary workbook', () => zipped({ 'xl/workbook.bin': 'x' }), 'workbook'],
    [
      'broken XML',
      () =>
        workbook([sheet('A', pat)], {
          change: (part, xml) => (part.includes('sheet1') ? xml.slice(0, -40) : xml),
        }),
      'workbook-broken',
    ],
    [
      'a column past the last',
      () => workbook([sheet('A', pat)], { change: (_, xml) => xml.replace('r="B2"', 'r="ZZZ2"') }),
      'workbook-broken',
    ],
    [
      'entities that a file makes of others (a "billion laughs")',
      () =>
        workbook([sheet('A', pat)], {
          change: (part, xml) =>
            part === 'xl/sharedStrings.xml'
              ? xml
                  .replace('<sst', '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst')
                  .replace('email', '&b;')
              : xml,
        }),
      'workbook-broken',
    ],
    ['no sheet with anything in it', () => workbook([{ name: 'A', rows: [] }]), 'blank'],
    ['a header only', () => workbook([sheet('A')]), 'no-rows'],
  ])('%s', async (_, make, code) => {
    expect(await problemOf(await make())).toMatchObject({ code })
  })

  it('half a file', async () => {
    const whole = await workbook([sheet('A', pat)])
    const half = new File([whole.slice(0, whole.size / 2)], 'scores.xlsx')
    expect(await problemOf(half)).toEqual({ code: 'workbook-broken' })
  })

  it('a sheet that unpacks to much more than it is: read in pieces, and its text has an end', async () => {
    const endless = (part: string, xml: string) =>
      part.includes('sheet1')
        ? xml.replace('<v>10</v>', `<v>${'1'.repeat(40 * 1024 * 1024)}</v>`)
        : xml
    const file = await workbook([sheet('A', pat)], { change: endless })
    expect(file.size).toBeLessThan(200_000)
    expect(await problemOf(file)).toEqual({ code: 'workbook-broken' })
  })
})
