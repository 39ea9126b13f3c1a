import * as z from 'zod/mini'
import { cleanLine } from '../clean'
import { guessColumns } from '../columns'
import { Mapping } from '../field'
import { SourceError } from '../problem'
import { guessDelimiter } from './delimiter'
import { detectEncoding } from './encoding'
import { type Row, RowReader } from './rows'
import { textOf } from './text'

/**
 * The largest file taken. 512 MB are some three million responses, more than the largest team asks
 * for in years; beyond that the lookup tables of the dry run (20 bytes a row) and the database would
 * press on the agents' own machines, and splitting the file by year costs the lead a minute.
 */
export const LARGEST_FILE = 512 * 1024 * 1024

/** How a file is to be read: found once by `inspect`, used by every reading after it. */
export const Format = z.strictObject({
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
  delimiter: z.enum([',', ';', '\t', '|']),
  header: z.array(z.string()),
  /** Rows at the top that are no responses: 1, or more where a tool writes several header rows. */
  headerRows: z.number(),
})
export type Format = z.infer<typeof Format>

export const Inspection = z.strictObject({
  fileName: z.string(),
  bytes: z.number(),
  format: Format,
  /** The first rows, to show. */
  sample: z.array(z.strictObject({ row: z.number(), cells: z.array(z.string()) })),
  mapping: Mapping,
})
export type Inspection = z.infer<typeof Inspection>

const SAMPLE_TEXT = 128 * 1024
const SHOWN = 5

/**
 * Looks at a file: encoding, delimiter, header, first rows, and which column seems to hold what.
 * Throws SourceError for what cannot be a table of responses.
 */
export async function inspect(
  file: File,
  onBytes: (bytes: number) => void = () => {},
): Promise<Inspection> {
  if (file.size === 0) throw new SourceError({ code: 'no-bytes' })
  if (file.size > LARGEST_FILE) {
    throw new SourceError({ code: 'too-large', bytes: file.size, limit: LARGEST_FILE })
  }
  const encoding = await detectEncoding(file, onBytes)
  const { text, whole } = await firstText(textOf(file, encoding))
  const { delimiter, rows } = guessDelimiter(text, whole)
  const [top, ...below] = rows
  if (!top) throw new SourceError(whole ? { code: 'blank' } : { code: 'long-line', row: 1 })
  const header = top.cells.map(cleanLine)
  if (header.length < 2) throw new SourceError({ code: 'one-column', header: header[0] ?? '' })
  const extra = extraHeaderRows(below)
  const body = below.slice(extra)
  if (body.length === 0) throw new SourceError({ code: 'no-rows' })
  const cells = body.filter((row) => !row.broken).map((row) => row.cells)
  return {
    fileName: file.name,
    bytes: file.size,
    format: { encoding, delimiter, header, headerRows: (below[extra - 1] ?? top).row },
    sample: body.slice(0, SHOWN).map((row) => ({ row: row.row, cells: row.cells })),
    mapping: guessColumns(header, cells.slice(0, 200)),
  }
}

async function firstText(pieces: AsyncGenerator<string>) {
  let text = ''
  for await (const piece of pieces) {
    text += piece
    if (text.length > SAMPLE_TEXT) return { text, whole: false }
  }
  return { text, whole: true }
}

/**
 * Some tools explain their header in further rows: Qualtrics writes the question and an import id
 * (`{"ImportId":"QID1"}`) below it, SurveyMonkey a row of `Response` and `Open-Ended Response`.
 */
function extraHeaderRows(rows: readonly Row[]): number {
  const imports = rows
    .slice(0, 2)
    .findIndex(({ cells }) => cells.some((c) => /^\{"ImportId"/.test(c)))
  if (imports >= 0) return imports + 1
  const words = rows[0]?.cells.filter((cell) => cell.trim() !== '') ?? []
  return words.some((word) => /^(Open-Ended )?Response$/.test(word)) &&
    !words.some((word) => word.includes('@'))
    ? 1
    : 0
}

/**
 * The rows of a file below its header, piece by piece. Throws SourceError when the file cannot be
 * read to its end.
 */
export async function* rowsOf(
  file: Blob,
  format: Format,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<Row[]> {
  const reader = new RowReader(format.delimiter)
  const below = (rows: Row[]) => rows.filter(({ row }) => row > format.headerRows)
  for await (const text of textOf(file, format.encoding, onBytes)) {
    yield below(reader.read(text, false))
  }
  yield below(reader.read('', true))
}
