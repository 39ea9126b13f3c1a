import { SourceError } from '../problem'
import type { Row } from '../row'
import { guessDelimiter } from './delimiter'
import type { Encoding } from './encoding'
import { type Delimiter, RowReader } from './rows'
import { textOf } from './text'

/** The first rows of a table of text, and how it parts its cells. Throws SourceError for none. */
export function lookAtTable(text: string, whole: boolean): { delimiter: Delimiter; rows: Row[] } {
  const { delimiter, rows } = guessDelimiter(text, whole)
  const [top] = rows
  if (!top) throw new SourceError(whole ? { code: 'blank' } : { code: 'long-line', row: 1 })
  if (top.cells.length < 2) {
    throw new SourceError({ code: 'one-column', header: top.cells[0]?.trim() ?? '' })
  }
  return { delimiter, rows }
}

/** Every row of a table of text, its header's too, piece by piece. */
export async function* tableRows(
  file: Blob,
  encoding: Encoding,
  delimiter: Delimiter,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Row[]> {
  const reader = new RowReader(delimiter)
  for await (const text of textOf(file, encoding, onBytes)) yield reader.read(text, false)
  yield reader.read('', true)
}
