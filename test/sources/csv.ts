import fc from 'fast-check'

/** Makes CSV files for tests, in any dialect. */
export interface Dialect {
  delimiter: ',' | ';' | '\t' | '|'
  newline: '\n' | '\r\n' | '\r'
  /** Quote every cell, or only those that need it. */
  quoteAll: boolean
  /** A line break after the last row. */
  endsWithBreak: boolean
}

export const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  endsWithBreak: fc.boolean(),
})

export function writeCsv(rows: readonly (readonly string[])[], dialect: Dialect): string {
  const { delimiter, newline, quoteAll, endsWithBreak } = dialect
  const needsQuotes = (cell: string) =>
    quoteAll || cell.includes(delimiter) || /["\r\n]/.test(cell) || cell !== cell.trim()
  const cellOf = (cell: string) => (needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const lines = rows.map((row) => row.map(cellOf).join(delimiter))
  return lines.join(newline) + (endsWithBreak ? newline : '')
}

export type Written =
  | 'utf-8'
  | 'utf-8-mark'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-16le-mark'
  | 'utf-16be-mark'

export const encodings: Written[] = [
  'utf-8',
  'utf-8-mark',
  'utf-16le',
  'utf-16be',
  'utf-16le-mark',
  'utf-16be-mark',
]

/** The bytes of a text; `-mark`: with a byte order mark. */
export function encode(text: string, encoding: Written): Uint8Array<ArrayBuffer> {
  const marked = encoding.endsWith('-mark') ? `\uFEFF${text}` : text
  if (encoding.startsWith('utf-8')) return new TextEncoder().encode(marked)
  const bytes = new DataView(new ArrayBuffer(marked.length * 2))
  for (let i = 0; i < marked.length; i++) {
    bytes.setUint16(i * 2, marked.charCodeAt(i), encoding.startsWith('utf-16le'))
  }
  return new Uint8Array(bytes.buffer)
}

export const fileOf = (content: BlobPart, name = 'scores.csv') => new File([content], name)
