/** Why a row could not be taken apart: nobody knows where its cells end. */
export type RowDamage = 'quotes' | 'json' | 'long'

/**
 * One record of any file, its cells in the order of the file's header. `row` is where it stands: as a
 * spreadsheet counts in tables (the header is 1, empty lines count), the line in NDJSON, the place in
 * the list (the first is 1) in JSON.
 */
export interface Row {
  row: number
  cells: string[]
  broken?: RowDamage
  /** Which character of the row is the quote that breaks it, from 1. */
  at?: number
}
