import Papa from 'papaparse'
import { SourceError } from '../problem'
import type { Row } from '../row'

export type Delimiter = ',' | ';' | '\t' | '|'

/**
 * No row of responses is longer (a spreadsheet's cell ends at 32,767 characters); what is, is an open
 * quote that swallows the rest of the file, or made to fill the memory. It is given up by its first
 * line.
 */
const LONGEST = 128 * 1024
/** After so many runaway quotes the file, not the row, is the problem; it also bounds the work. */
const RUNAWAYS = 100
/** Characters of a row too long that are kept, to show which it is. */
const SHOWN = 200

/**
 * Turns pieces of text into rows with PapaParse's core parser. A row with broken quotes costs that
 * line only: reading goes on at the next one, so that an open quote never swallows what follows.
 */
export class RowReader {
  private rest = ''
  private next = 1
  /** Where the quote opens that breaks the row in hand, in characters from 1. */
  private at = 1
  private runaways = 0
  /** In the middle of a line that is given up: up to its end nothing is kept. */
  private skipping = false

  constructor(private readonly delimiter: Delimiter) {}

  /** The rows that `text` completes; with `last` also what is left. Empty lines are left out. */
  read(text: string, last: boolean): Row[] {
    const rows: Row[] = []
    let input = this.skipping ? this.afterLine(text) : this.rest + text
    if (this.next === 1) input = input.replace(/^sep=.\n/, '')
    for (;;) {
      const { end, broken } = this.parse(input, last, rows)
      input = input.slice(end)
      if (!broken && input.length <= LONGEST) break
      input = this.skipLine(input, broken, rows)
    }
    this.rest = last ? '' : input
    return rows
  }

  /** Parses up to the first row with broken quotes, or to the end of the last whole row. */
  private parse(input: string, last: boolean, rows: Row[]) {
    let end = 0
    let broken = false
    const parser = new Papa.Parser({
      delimiter: this.delimiter,
      newline: '\n',
      step: ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
        if (errors.length > 0) {
          broken = true
          this.at = Math.max(1, (errors[0]?.index ?? end) - end)
          // A row that ends before the next line break hurts nobody but itself.
          if (input.slice(end, meta.cursor - 1).includes('\n')) this.runaways++
          parser.abort()
          return
        }
        this.take(data[0] ?? [], meta.cursor - end > LONGEST, rows)
        end = meta.cursor
      },
    })
    parser.parse(input, 0, !last)
    return { end, broken }
  }

  private take(cells: string[], long: boolean, rows: Row[]): void {
    const row = this.next++
    if (long && row > 1) {
      rows.push({ row, cells: [cells.join(this.delimiter).slice(0, SHOWN)], broken: 'long' })
      return
    }
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ row, cells })
  }

  /** Gives up the line at the start of `input`; returns what comes after it. */
  private skipLine(input: string, broken: boolean, rows: Row[]): string {
    if (!broken) this.runaways++
    const row = this.next++
    if (this.runaways > RUNAWAYS) throw new SourceError({ code: 'quotes', row })
    const end = input.indexOf('\n')
    const line = end === -1 ? input : input.slice(0, end)
    if (line.length > LONGEST) {
      if (row === 1) throw new SourceError({ code: 'long-line', row })
      rows.push({ row, cells: [line.slice(0, SHOWN)], broken: 'long' })
      this.skipping = end === -1
    } else {
      const at = broken ? this.at : line.indexOf('"') + 1
      rows.push({ row, cells: line.split(this.delimiter), broken: 'quotes', at })
    }
    return input.slice(line.length + 1)
  }

  private afterLine(text: string): string {
    const end = text.indexOf('\n')
    if (end === -1) return ''
    this.skipping = false
    return text.slice(end + 1)
  }
}
