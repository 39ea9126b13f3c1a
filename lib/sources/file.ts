import { detectEncoding, startOf } from './csv/encoding'
import { lookAtTable, tableRows } from './csv/table'
import { textOf } from './csv/text'
import { firstText } from './first-text'
import type { Format, Inspection } from './format'
import { headerOf } from './header'
import { inspectTable } from './inspect-table'
import { lookAtJson } from './json/look'
import { lineRows, recordRows } from './json/records'
import { layoutWithId } from './layout'
import { SourceError } from './problem'
import type { Row } from './row'
import { openBook } from './workbook/book'
import { lookAtBook } from './workbook/look'
import { sheetRows } from './workbook/sheet'

/**
 * The largest file taken. 512 MB are some three million responses, more than the largest team asks
 * for in years; beyond that the lookup tables of the dry run (20 bytes a row) and the database would
 * press on the agents' own machines, and splitting the file by year costs the lead a minute.
 */
export const LARGEST_FILE = 512 * 1024 * 1024

type OnBytes = (bytes: number) => void

/**
 * Looks at a file of any kind: what it is, its header and first rows, and which column seems to hold
 * what. `sheet`: the one that the lead chose. Throws SourceError for what cannot be responses.
 */
export async function inspect(
  file: File,
  onBytes: OnBytes = () => {},
  sheet?: string,
): Promise<Inspection> {
  if (file.size === 0) throw new SourceError({ code: 'no-bytes' })
  if (file.size > LARGEST_FILE) {
    throw new SourceError({ code: 'too-large', bytes: file.size, limit: LARGEST_FILE })
  }
  const facts = { fileName: file.name, bytes: file.size }
  if ((await startOf(file)) === 'zip') {
    return { ...facts, ...(await lookAtBook(await openBook(file), sheet)) }
  }
  const encoding = await detectEncoding(file, onBytes)
  const first = await firstText(textOf(file, encoding), SAMPLE_TEXT)
  const isTable = /\.(csv|tsv)$/i.test(file.name) || !/^\s*[[{]/.test(first.text)
  if (!isTable) return { ...facts, ...(await lookAtJson(textOf(file, encoding), encoding)) }
  const { delimiter, rows } = lookAtTable(first.text, first.whole)
  return { ...facts, ...inspectTable({ type: 'csv', encoding, delimiter }, rows, headerOf(rows)) }
}

const SAMPLE_TEXT = 128 * 1024

/**
 * The records of a file, each as a row under its header with the place where it stands, piece by
 * piece: memory holds one piece. Throws SourceError when the file cannot be read to its end.
 */
export async function* rowsOf(
  file: Blob,
  format: Format,
  onBytes: OnBytes = () => {},
): AsyncGenerator<Row[]> {
  for await (const rows of allRows(file, format, onBytes)) {
    yield rows.filter(({ row }) => row > format.headerRows)
  }
}

async function* allRows(file: Blob, format: Format, onBytes: OnBytes): AsyncGenerator<Row[]> {
  const { kind, header } = format
  const reshape = layoutWithId(format.layout)?.reshape
  switch (kind.type) {
    case 'csv':
      return yield* tableRows(file, kind.encoding, kind.delimiter, onBytes)
    case 'json':
      return yield* recordRows(textOf(file, kind.encoding, onBytes), kind.path, header, reshape)
    case 'ndjson':
      return yield* lineRows(textOf(file, kind.encoding, onBytes), header, reshape)
    case 'xlsx': {
      const book = await openBook(file)
      const part = book.sheets.find(({ name }) => name === kind.sheet)?.part ?? ''
      return yield* sheetRows(book, part, (share) => onBytes(share * file.size))
    }
  }
}
