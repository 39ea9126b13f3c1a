import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspect, LARGEST_FILE, rowsOf } from '@/lib/sources/file'
import type { Row } from '@/lib/sources/row'
import { dialects, encode, encodings, fileOf, writeCsv } from './csv'

const plain = { delimiter: ',', newline: '\n', quoteAll: false, endsWithBreak: true } as const
const header = ['email', 'score', 'comment', 'date']

async function read(file: File) {
  const inspection = await inspect(file)
  const rows: Row[] = []
  for await (const piece of rowsOf(file, inspection.format)) rows.push(...piece)
  return { inspection, rows }
}

const problemOf = (content: BlobPart) =>
  inspect(fileOf(content)).then(
    () => undefined,
    (error: { problem?: unknown }) => error.problem,
  )

describe('a file', () => {
  const comment = fc.string({
    unit: fc.constantFrom('a', 'é', '字', '😀', ' ', '"', ',', ';', '\n', '|'),
  })
  const table = fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 0, max: 10 }), comment), {
    minLength: 1,
    maxLength: 30,
  })

  it('reads the same in every dialect and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        dialects,
        fc.constantFrom(...encodings),
        async (answers, dialect, encoding) => {
          const body = answers.map(([n, score, text]) => [
            `jane${n}@customers.example`,
            `${score}`,
            text,
            '2026-08-22T13:41:54Z',
          ])
          const bytes = encode(writeCsv([header, ...body], dialect), encoding)
          const { inspection, rows } = await read(fileOf(bytes))
          expect(inspection.format).toMatchObject({
            kind: { delimiter: dialect.delimiter, encoding: encoding.replace('-mark', '') },
            header,
            headerRows: 1,
          })
          expect(inspection.mapping).toEqual(header)
          // A cell's own breaks are line feeds, whatever the file breaks its lines with.
          expect(rows.map(({ cells }) => cells)).toEqual(body)
          expect(rows.map(({ row }) => row)).toEqual(body.map((_, i) => i + 2))
        },
      ),
    )
  })

  it('is Windows-1252 when it is not UTF-8 throughout, however late that shows', async () => {
    const late = `${writeCsv([header, ...Array.from({ length: 3000 }, () => ['a@b.example', '9', 'fine, really fine', '2026-08-22'])], plain)}c@b.example,3,`
    const start = new TextEncoder().encode(late)
    const bytes = new Uint8Array([...start, 0xfc, 0x62, 0x65, 0x6c])
    const { inspection, rows } = await read(fileOf(bytes))
    expect(inspection.format.kind).toHaveProperty('encoding', 'windows-1252')
    expect(rows.at(-1)?.cells[2]).toBe('übel')
  })

  it('keeps a line break in two pieces one break', async () => {
    // The file's bytes come in pieces of 64 kB: breaks fall on every place between them.
    for (const pad of [0, 1, 2, 3]) {
      const filler = 'x'.repeat(65_536 - 'email;score;date\r\n'.length - pad)
      const text = `email;score;date\r\n${filler}\r\na@b.example;9;2026-08-22\r\n`
      const { rows } = await read(fileOf(text))
      expect(rows.map(({ row }) => row)).toEqual([2, 3])
    }
  })

  it('is not fooled by comments full of commas', async () => {
    const text =
      'email;score;comment;date\na@b.example;9;a, b, c, d;2026-08-22\nc@d.example;3;a, b, c, d;x'
    const { inspection } = await read(fileOf(text))
    expect(inspection.format.kind).toHaveProperty('delimiter', ';')
  })

  it('takes the first line at its word when it names the delimiter', async () => {
    const { inspection, rows } = await read(fileOf('sep=|\r\ne|s\r\na,b|1,2\r\n'))
    expect(inspection.format).toMatchObject({ kind: { delimiter: '|' }, header: ['e', 's'] })
    expect(rows).toEqual([{ row: 2, cells: ['a,b', '1,2'] }])
  })

  it('skips the further header rows of Qualtrics and SurveyMonkey', async () => {
    const qualtrics = `RecipientEmail,NPS,RecordedDate\n"Recipient\nEmail",How likely,Recorded\n"{""ImportId"":""recipientEmail""}","{""ImportId"":""QID1""}","{""ImportId"":""recordedDate""}"\na@b.example,9,2026-08-22 10:00:00\n`
    const first = await read(fileOf(qualtrics))
    expect(first.rows).toEqual([{ row: 4, cells: ['a@b.example', '9', '2026-08-22 10:00:00'] }])
    expect(first.inspection.mapping).toEqual(['email', 'score', 'date'])
    const monkey = `Respondent ID,End Date,Email Address,How likely is it that you would recommend us?,Why?\n,,,,Open-Ended Response\n118,08/22/2026 01:41:54 PM,a@b.example,9,ok\n`
    const second = await read(fileOf(monkey))
    expect(second.rows.map(({ row }) => row)).toEqual([3])
    expect(second.inspection.mapping).toEqual(['id', 'date', 'email', 'score', null])
  })
})

describe('a file that cannot come in', () => {
  it.each([
    ['0 bytes', '', { code: 'no-bytes' }],
    ['empty lines', '\r\n  \r\n\r\n', { code: 'blank' }],
    ['a byte order mark alone', '\uFEFF', { code: 'blank' }],
    ['a header only', 'email,score,date\n', { code: 'no-rows' }],
    ['one column', 'email\na@b.example\n', { code: 'one-column', header: 'email' }],
    ['prose', 'Dear all\nplease find attached\n', { code: 'one-column', header: 'Dear all' }],
    [
      'quotes left open all over',
      `email,score,date\n${'a@x.example,9,"open\n'.repeat(2000)}`,
      { code: 'quotes', row: 102 },
    ],
    [
      'a PNG',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      { code: 'binary' },
    ],
    ['a PDF', '%PDF-1.7\n1 0 obj\n', { code: 'binary' }],
    [
      'half a zip file',
      new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
      { code: 'workbook-broken' },
    ],
    ['an old Excel workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { code: 'workbook' }],
    [
      'UTF-8 by its mark that is not',
      new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x2c, 0xfc, 0x0a]),
      { code: 'encoding', encoding: 'utf-8' },
    ],
    [
      'half a letter of UTF-16',
      new Uint8Array([0xff, 0xfe, 0x61, 0, 0x2c]),
      { code: 'encoding', encoding: 'utf-16le' },
    ],
  ])('%s', async (_, content, problem) => {
    expect(await problemOf(content)).toEqual(problem)
  })

  it('one that is too large, before a byte of it is read', async () => {
    const file = new Proxy(fileOf('x'), {
      get: (target, key) => (key === 'size' ? 1_000_000_000 : Reflect.get(target, key)),
    })
    await expect(inspect(file)).rejects.toHaveProperty('problem', {
      code: 'too-large',
      bytes: 1_000_000_000,
      limit: LARGEST_FILE,
    })
  })

  it('one that goes away while it is read', async () => {
    const gone = new ReadableStream({
      pull(controller) {
        controller.error(new DOMException('gone', 'NotReadableError'))
      },
    })
    const file = new Proxy(fileOf('email,score\n'), {
      get(target, key) {
        if (key === 'stream') return () => gone
        const value = Reflect.get(target, key)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    await expect(inspect(file)).rejects.toHaveProperty('problem', { code: 'unreadable' })
  })
})
