import { guessColumns } from '../columns'
import { missingFields } from '../field'
import { SourceError } from '../problem'
import { type Delimiter, type Row, RowReader } from './rows'

const delimiters: Delimiter[] = [',', ';', '\t', '|']

/**
 * What separates the cells: the delimiter under which the header names most of what a response
 * needs, then the one with the most even rows, then the one with most columns. (Counting characters
 * alone goes wrong when comments are full of commas.) A first line `sep=;` decides.
 */
export function guessDelimiter(
  sample: string,
  whole: boolean,
): { delimiter: Delimiter; rows: Row[] } {
  const told = delimiters.find((delimiter) => sample.startsWith(`sep=${delimiter}\n`))
  const candidates = (told ? [told] : delimiters).map((delimiter) => {
    const rows = sampleRows(sample, delimiter, whole)
    return { delimiter, rows, worth: worthOf(rows) }
  })
  return candidates.reduce((best, other) => (compare(other.worth, best.worth) > 0 ? other : best))
}

function sampleRows(sample: string, delimiter: Delimiter, whole: boolean): Row[] {
  try {
    return new RowReader(delimiter).read(sample, whole)
  } catch (error) {
    if (error instanceof SourceError) return []
    throw error
  }
}

type Worth = [fields: number, even: number, width: number]

function worthOf(rows: readonly Row[]): Worth {
  const [header, ...body] = rows.map(({ cells }) => cells)
  if (!header || header.length < 2) return [Number.NEGATIVE_INFINITY, 0, 0]
  const even = body.filter((cells) => cells.length === header.length).length
  return [
    -missingFields(guessColumns(header, body)).length,
    body.length === 0 ? 1 : even / body.length,
    header.length,
  ]
}

function compare(a: Worth, b: Worth): number {
  return Math.sign(a[0] - b[0]) || a[1] - b[1] || a[2] - b[2]
}
