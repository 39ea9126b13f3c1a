import type { Encoding } from '../csv/encoding'
import { missingFields } from '../field'
import { firstText } from '../first-text'
import type { Kind } from '../format'
import { inspectTable, type Looked } from '../inspect-table'
import { layoutOf } from '../layout'
import { SourceError } from '../problem'
import { cellsOf, columnsOf, flatten } from './flatten'
import { parseJson } from './parse'
import { flatRecord, listsIn } from './records'

/** A tool may write much before its list of records. */
const SAMPLE_TEXT = 2 * 1024 * 1024

/**
 * Looks at a JSON or NDJSON file: where its records are and what they hold. Of several lists the one
 * that holds most of what a response needs, then the longest. Throws SourceError `json` for what is
 * no JSON, `no-records` when there is no list of records in it.
 */
export async function lookAtJson(
  pieces: AsyncGenerator<string>,
  encoding: Encoding,
): Promise<Looked> {
  const { text, whole } = await firstText(pieces, SAMPLE_TEXT)
  const lines = linesOf(text, whole)
  if (lines) return inspectRecords({ type: 'ndjson', encoding }, lines)
  const looked = listsIn(text, whole).flatMap(({ path, records }) => {
    if (columnsOf(records.map(flatten)).length < 2) return []
    const kind = { type: 'json', encoding, path } as const
    return [{ looked: inspectRecords(kind, records), length: records.length }]
  })
  const [best] = looked.sort((a, b) => missing(a.looked) - missing(b.looked) || b.length - a.length)
  if (!best) throw new SourceError({ code: 'no-records' })
  return best.looked
}

const missing = ({ mapping }: Looked) => missingFields(mapping).length

/** The records of NDJSON; undefined when it is one JSON text. The last line may be cut. */
function linesOf(text: string, whole: boolean): object[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const [first, second] = lines
  if (!first?.trimStart().startsWith('{') || first.trim() === '{') return undefined
  if (second !== undefined && !second.trimStart().startsWith('{')) return undefined
  const records = (whole ? lines : lines.slice(0, -1)).slice(0, 200).flatMap((line) => {
    const value = parsed(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : []
  })
  // One line alone may be a tool's wrapping around a list.
  if (second === undefined && records.some(holdsList)) return undefined
  return records.length > 0 ? records : undefined
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null

const holdsList = (record: object): boolean =>
  listsIn(JSON.stringify(record), true).length > 0 ||
  Object.values(record).some((value) => Array.isArray(value) && value.some(isRecord))

function parsed(line: string): unknown {
  try {
    return parseJson(line)
  } catch (error) {
    if (error instanceof SourceError) return undefined
    throw error
  }
}

function inspectRecords(kind: Kind, records: readonly object[]): Looked {
  const layout = layoutOf(columnsOf(records.map(flatten)))
  const flat = records.map((record) => flatRecord(record, layout?.reshape))
  const header = columnsOf(flat)
  if (header.length < 2) throw new SourceError({ code: 'no-records' })
  const rows = flat.map((record, i) => ({ row: i + 1, cells: cellsOf(record, header) }))
  return inspectTable(kind, rows, { header, headerRows: 0 }, layout)
}
