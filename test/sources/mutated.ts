import fc from 'fast-check'
import { type Dialect, dialects, encode, encodings, fileOf, type Written, writeCsv } from './csv'
import { workbook } from './workbook'

/**
 * Files of a grammar (a table of responses in any format), then damaged: parts of their text are
 * deleted, doubled, swapped or overwritten with what breaks readers, and bytes are changed. Every row
 * carries a mark of its own, so that a lost one is seen.
 */

export type Format = 'csv' | 'json' | 'ndjson' | 'xlsx'

export interface Damaged {
  format: Format
  /** Of the file before its bytes were changed; of a workbook its sheet. */
  text: string
  bytesChanged: boolean
  file(): Promise<File>
}

const headers = fc.constantFrom<string[]>(
  ['email', 'score', 'comment', 'date', 'response id'],
  ['E-Mail', 'Bewertung', 'Kommentar', 'Datum', 'Antwort-ID'],
  ['Correo electrónico', 'Puntuación', 'Comentario', 'Fecha', 'ID de respuesta'],
  ['person.email', 'rating', 'text', 'created_at', 'survey_type'],
  ['who', 'x', 'said', 'when', 'x'],
  ['rated_at', 'rating', 'comment', 'recipient_id', 'user_email'],
  ['Timestamp', 'Email Address', 'How likely are you to recommend us?', 'Why?', '__proto__'],
)

const nasty = fc.constantFrom(
  ...['"', '""', '"\n', '\n', '\r', '\r\n', ',', ';', '\t', '|', "'", '=1+1', '@SUM(A1)', '\u0000'],
  ...['\uFEFF', 'sep=;\n', '{"ImportId":"x"}', 'Response', '[', ']', '{', '}', ':', '\\', '\\u12'],
  ...['"__proto__":', '"constructor":{"prototype":{}},', 'null', '1e999', '12345678901234567890'],
  ...['<row>', '</c>', '<v>', '&amp;', '&x;', '<!DOCTYPE x>', 'r="ZZZ9"', '31/02/2026', '03/04/05'],
  ...[
    '46256',
    '1787406114',
    '1787406114000',
    '7,5',
    '10/10',
    '-1',
    '\uD800',
    '字',
    'x'.repeat(900),
  ],
)

/** Mostly what reads well, so that files are read to their rows. */
const mostly = (good: string[], bad: string[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom(...bad) },
  )

const cells = {
  email: mostly(
    ['a@x.example', 'Pat <p@ü.example>', 'b@x.example'],
    ['', 'none', 'c@', 'd@x.example, e@x.example'],
  ),
  score: mostly(['0', '3', '9', '10', '9 - likely', '4,0'], ['11', '', 'ten', '7.5']),
  date: mostly(
    ['2026-08-22', '22.08.2026 10:00', '2026-08-22T10:00:00Z', '1787406114'],
    ['03/04/2026', '31/02/2026', '46256', '', '2026-08-22 10:00 IST', '2031-01-01'],
  ),
  text: fc.constantFrom('', 'slow', 'a, b; c', 'line\nbreak', '=cmd()', 'say "hi"', '字 é 😀'),
  id: fc.constantFrom('k1', 'k2', 'k3', '', '17', 'nps', 'csat'),
}

const table = fc
  .record({
    header: headers,
    rows: fc.array(fc.tuple(cells.email, cells.score, cells.text, cells.date, cells.id), {
      minLength: 1,
      maxLength: 7,
    }),
  })
  .map(({ header, rows }) => {
    const place = (cell: string, name: string, i: number) => (header[i] === name ? cell : undefined)
    const body = rows.map(([email, score, text, date, id], i) => {
      const said = `${text} ${markOf(i)}`
      const row = [email, score, said, date, id]
      // Two of the headers have their columns in another order.
      if (place('', 'rated_at', 0) !== undefined) return [date, score, said, id, email]
      return place('', 'Timestamp', 0) === undefined ? row : [date, email, score, said, id]
    })
    return { header, body }
  })

const markOf = (row: number) => `mark${row}k`
export const MARK = /mark\d+k/g

type Damage =
  | { kind: 'delete' | 'double' | 'end'; at: number; length: number }
  | { kind: 'swap'; at: number; to: number; length: number }
  | { kind: 'insert' | 'overwrite'; at: number; what: string }

const at = fc.nat({ max: 100_000 })
const length = fc.integer({ min: 1, max: 40 })
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constantFrom('delete' as const, 'double' as const), at, length }),
  fc.record({ kind: fc.constant('swap' as const), at, to: at, length }),
  fc.record({ kind: fc.constantFrom('insert' as const, 'overwrite' as const), at, what: nasty }),
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('end' as const), at, length }) },
)

function damaged(text: string, all: readonly Damage[]): string {
  return all.reduce(damagedBy, text)
}

function damagedBy(now: string, one: Damage): string {
  if (one.kind === 'swap') return swapped(now, one)
  const from = one.at % (now.length + 1)
  const before = now.slice(0, from)
  if ('what' in one) {
    return before + one.what + now.slice(from + (one.kind === 'insert' ? 0 : one.what.length))
  }
  if (one.kind === 'delete') return before + now.slice(from + one.length)
  if (one.kind === 'double') return now.slice(0, from + one.length) + now.slice(from)
  return before
}

function swapped(now: string, one: Extract<Damage, { kind: 'swap' }>): string {
  const from = one.at % (now.length + 1)
  const to = one.to % (now.length + 1)
  const [a, b] = [Math.min(from, to), Math.max(from, to)]
  if (b - a < one.length) return now
  const [first, second] = [now.slice(a, a + one.length), now.slice(b, b + one.length)]
  const between = now.slice(a + one.length, b)
  return now.slice(0, a) + second + between + first + now.slice(b + one.length)
}

interface Table {
  header: string[]
  body: string[][]
}

const recordsOf = ({ header, body }: Table) =>
  body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])))

/** Any damaged file; some are left whole. */
export const damagedFiles: fc.Arbitrary<Damaged> = fc
  .record({
    format: fc.oneof(
      { weight: 6, arbitrary: fc.constant<Format>('csv') },
      { weight: 3, arbitrary: fc.constantFrom<Format>('json', 'ndjson') },
      { weight: 1, arbitrary: fc.constant<Format>('xlsx') },
    ),
    table,
    dialect: dialects,
    encoding: fc.constantFrom(...encodings),
    wrapped: fc.boolean(),
    all: fc.array(damage, { maxLength: 4 }),
    flips: fc.array(fc.tuple(at, fc.integer({ min: 1, max: 255 })), { maxLength: 2 }),
    flipping: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  })
  .map(({ format, table: whole, dialect, encoding, wrapped, all, flips, flipping }) => {
    if (format === 'xlsx') return damagedBook(whole, all)
    const text = damaged(textOf(format, whole, dialect, wrapped), all)
    return damagedText(format, text, encoding, flipping ? flips : [])
  })

function textOf(format: Format, whole: Table, dialect: Dialect, wrapped: boolean): string {
  if (format === 'csv') return writeCsv([whole.header, ...whole.body], dialect)
  const records = recordsOf(whole)
  if (format === 'ndjson') return records.map((one) => JSON.stringify(one)).join(dialect.newline)
  return JSON.stringify(
    wrapped ? { ok: true, data: records } : records,
    null,
    dialect.quoteAll ? 1 : 0,
  )
}

function damagedText(
  format: Format,
  text: string,
  encoding: Written,
  flips: readonly (readonly [number, number])[],
): Damaged {
  const bytes = encode(text, encoding)
  for (const [place, change] of bytes.length > 0 ? flips : []) {
    const i = place % bytes.length
    bytes[i] = (bytes[i] ?? 0) ^ change
  }
  const file = fileOf(bytes, `scores.${format}`)
  return { format, text, bytesChanged: flips.length > 0, file: async () => file }
}

function damagedBook({ header, body }: Table, all: readonly Damage[]): Damaged {
  const found: Damaged = {
    format: 'xlsx',
    text: '',
    bytesChanged: false,
    async file() {
      return workbook([{ name: 'A', rows: [header, ...body] }], {
        inline: true,
        change(part, xml) {
          if (part !== 'xl/worksheets/sheet1.xml') return xml
          found.text = damaged(xml, all)
          return found.text
        },
      })
    },
  }
  return found
}
