import { SourceError } from '../problem'
import type { Row } from '../row'
import { cellsOf, type Flat, flatten } from './flatten'
import { JsonReader, parseJson } from './parse'

/** How deep a list of records can lie in what a tool wraps around it: `{data: {responses: [...]}}`. */
const DEEPEST = 3
/** Records looked at, per list. */
const SAMPLE = 200

/** A list of records in a JSON file: the keys that lead there, and its first records. */
export interface RecordList {
  path: string[]
  records: object[]
}

/**
 * The lists of records at the start of a JSON file: `[{...}]`, or inside of what a tool wraps around
 * them. Throws SourceError `json` when the text is no JSON before a record comes.
 */
export function listsIn(text: string, whole: boolean): RecordList[] {
  const lists = new Map<string, RecordList>()
  const reader = new JsonReader((value, place) => {
    const path = place.slice(0, -1)
    if (typeof place.at(-1) !== 'number' || path.length > DEEPEST) return
    if (!path.every(isPlain)) return
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const list = lists.get(path.join('.')) ?? { path: path as string[], records: [] }
    if (list.records.length < SAMPLE) list.records.push(value)
    lists.set(path.join('.'), list)
  })
  try {
    reader.write(text)
    if (whole) reader.end()
  } catch {
    if (lists.size === 0) throw new SourceError({ code: 'json', row: 0 })
  }
  return [...lists.values()]
}

/** A key that can stand in the parser's path: it knows no quotes, and `*` stands for all. */
const isPlain = (key: unknown) => typeof key === 'string' && /^[^.*]+$/.test(key)

/** How a layout turns a record of its tool into one that reads well as columns. */
export type Reshape = ((record: object) => object) | undefined

/**
 * The records of a list as rows, piece by piece; memory holds one piece. Throws SourceError `json`
 * with the last record before the place where the file is no JSON any more.
 */
export async function* recordRows(
  pieces: AsyncIterable<string>,
  path: readonly string[],
  header: readonly string[],
  reshape: Reshape,
): AsyncGenerator<Row[]> {
  let rows: Row[] = []
  let row = 0
  const reader = new JsonReader(
    (value) => {
      row++
      rows.push(rowOf(row, value, header, reshape))
    },
    ['$', ...path, '*'].join('.'),
  )
  const step = (work: () => void) => {
    try {
      work()
    } catch {
      throw new SourceError({ code: 'json', row })
    }
  }
  for await (const text of pieces) {
    step(() => reader.write(text))
    yield rows
    rows = []
  }
  step(() => reader.end())
}

/** Characters of a line of NDJSON: what is longer is no answer to a survey. */
const LONGEST = 1024 * 1024

/** The lines of an NDJSON file as rows. A line that is no JSON costs itself only. */
export async function* lineRows(
  pieces: AsyncIterable<string>,
  header: readonly string[],
  reshape: Reshape,
): AsyncGenerator<Row[]> {
  let rest = ''
  let row = 0
  let skipping = false
  const take = (line: string): Row[] => {
    row++
    const whole = !skipping
    skipping = false
    if (!whole) return []
    return line.trim() === '' ? [] : [lineRow(row, line, header, reshape)]
  }
  for await (const text of pieces) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    const rows = lines.flatMap(take)
    if (rest.length > LONGEST) {
      if (!skipping) rows.push({ row: row + 1, cells: [rest.slice(0, 200)], broken: 'long' })
      skipping = true
      rest = ''
    }
    yield rows
  }
  yield take(rest)
}

function lineRow(row: number, line: string, header: readonly string[], reshape: Reshape): Row {
  try {
    return rowOf(row, parseJson(line), header, reshape)
  } catch {
    return { row, cells: [line], broken: 'json' }
  }
}

/** In a list of records something that is none is refused, not passed over. */
function rowOf(row: number, value: unknown, header: readonly string[], reshape: Reshape): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { row, cells: [JSON.stringify(value) ?? ''], broken: 'json' }
  }
  return { row, cells: cellsOf(flatRecord(value, reshape), header) }
}

export function flatRecord(record: object, reshape: Reshape): Flat {
  return flatten(reshape ? reshape(record) : record)
}
