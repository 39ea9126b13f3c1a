import Papa from 'papaparse'
import type { Refusal } from './problem'

/** How many refused rows are kept to be shown. */
const SHOWN = 100
/** Rows of text before they become a piece of the file, which the browser may keep on disk. */
const PIECE = 2000

/** Puts a refusal into words. */
export interface RefusalWords {
  header: { row: string; column: string; value: string; reason: string }
  reason(refusal: Refusal): string
}

/**
 * Collects refused rows in bounded memory, however many there are: the first ones to show, all as a
 * CSV file. The file is safe to open in a spreadsheet: a value that starts like a formula gets a `'`
 * (PapaParse's escapeFormulae).
 */
export class RefusedRows {
  readonly shown: Refusal[] = []
  count = 0
  private rows: string[][] = []
  private readonly pieces: BlobPart[] = []

  constructor(private readonly words: RefusalWords) {}

  add(refusal: Refusal): void {
    this.count++
    if (this.shown.length < SHOWN) this.shown.push(refusal)
    const { row, column = '', value } = refusal
    this.rows.push([`${row}`, column, value, this.words.reason(refusal)])
    if (this.rows.length >= PIECE) this.flush()
  }

  /** The file, or null when no row was refused. */
  file(): Blob | null {
    if (this.count === 0) return null
    this.flush()
    const { row, column, value, reason } = this.words.header
    // The mark tells spreadsheets that this is UTF-8.
    const start = `\uFEFF${textOf([[row, column, value, reason]])}`
    return new Blob([start, ...this.pieces], { type: 'text/csv;charset=utf-8' })
  }

  private flush(): void {
    this.pieces.push(new Blob([textOf(this.rows)]))
    this.rows = []
  }
}

const textOf = (rows: string[][]) =>
  rows.length > 0 ? `${Papa.unparse(rows, { escapeFormulae: true })}\r\n` : ''
