import { guessColumns } from '../columns'
import { missingFields } from '../field'
import { SourceError } from '../problem'
import type { Row } from '../row'
import { type Delimiter, RowReader } from './rows'

const delimiters: Delimiter[] = [',', ';', '\t', '|']

/**
 * What separates the cells: the delimiter under which the header names most of what a response
 * needs, then the one with the most even rows, then the one with most columns. (Counting characters
 * alone goes wrong when comments are full of commas.) A first line `sep=;` decides. Throws
 * SourceError when no delimiter makes a table of it and the quotes are why.
 */
export function guessDelimiter(sample: string, whole: boolean): Guess {
  const told = delimiters.find((delimiter) => sample.startsWith(`sep=${delimiter}\n`))
  const candidates = (told ? [told] : delimiters).map((one) => readWith(one, sample, whole))
  const best = candidates.reduce((a, b) => (compare(b.worth, a.worth) > 0 ? b : a))
  const error = candidates.find((candidate) => candidate.error)?.error
  if (best.worth[0] === NO_TABLE[0] && error) throw error
  return best
}

export interface Guess {
  delimiter: Delimiter
  rows: Row[]
}

function readWith(delimiter: Delimiter, sample: string, whole: boolean) {
  try {
    const rows = new RowReader(delimiter).read(sample, whole)
    return { delimiter, rows, worth: worthOf(rows) }
  } catch (error) {
    if (error instanceof SourceError) return { delimiter, rows: [], worth: NO_TABLE, error }
    throw error
  }
}

type Worth = [fields: number, even: number, width: number]

const NO_TABLE: Worth = [Number.NEGATIVE_INFINITY, 0, 0]

function worthOf(rows: readonly Row[]): Worth {
  const [header, ...body] = rows.map(({ cells }) => cells)
  if (!header || header.length < 2) return NO_TABLE
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
