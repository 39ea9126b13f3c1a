/** Columns that a record may have, and how deep it is looked into. */
const MOST = 500
const DEEPEST = 8
/** Things of a list inside of a record: answers to questions, mostly. */
const LISTED = 30

export type Flat = Map<string, string>

/**
 * A record as columns: `person.email`, `answers.0.choice`; lists of plain values are joined by
 * commas. A map, since a record may call its fields `__proto__`.
 */
export function flatten(record: object): Flat {
  const flat: Flat = new Map()
  add(flat, '', record, 0)
  return flat
}

function add(flat: Flat, path: string, value: unknown, depth: number): void {
  if (value === null || value === undefined || flat.size >= MOST) return
  if (typeof value !== 'object') {
    flat.set(path, String(value))
    return
  }
  if (depth > DEEPEST) return
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null)) {
    flat.set(path, value.filter((one) => one !== null).join(', '))
    return
  }
  const entries = Array.isArray(value) ? value.slice(0, LISTED).entries() : Object.entries(value)
  for (const [key, one] of entries) {
    add(flat, path === '' ? `${key}` : `${path}.${key}`, one, depth + 1)
  }
}

/** The columns of some records, in the order in which they come up. */
export function columnsOf(records: readonly Flat[]): string[] {
  const columns = new Set<string>()
  for (const record of records) {
    for (const column of record.keys()) {
      if (columns.size < MOST) columns.add(column)
    }
  }
  return [...columns]
}

/** The cells of a record under a header. */
export const cellsOf = (record: Flat, header: readonly string[]): string[] =>
  header.map((column) => record.get(column) ?? '')
