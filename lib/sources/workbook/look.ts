import { missingFields } from '../field'
import { headerOf } from '../header'
import { inspectTable, type Looked } from '../inspect-table'
import { SourceError } from '../problem'
import type { Row } from '../row'
import type { Book, Sheet } from './book'
import { sheetRows } from './sheet'

/** Rows of a sheet that are looked at. */
const SAMPLE = 210
/** Sheets that are looked at. */
const SHEETS = 20

/**
 * Looks at a workbook: `name` is the sheet that the lead chose, else the one that holds most of what
 * a response needs is taken, and it is asked when there are several of them. Throws SourceError when
 * no sheet is a table of responses.
 */
export async function lookAtBook(book: Book, name?: string): Promise<Looked> {
  const chosen = book.sheets.filter((sheet) => name === undefined || sheet.name === name)
  const looked: Looked[] = []
  let problem: unknown = new SourceError({ code: 'blank' })
  for (const sheet of chosen.slice(0, SHEETS)) {
    try {
      looked.push(await lookAtSheet(book, sheet))
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      problem = error
    }
  }
  const missing = ({ mapping }: Looked) => missingFields(mapping).length
  const [best, next] = looked.sort((a, b) => missing(a) - missing(b))
  if (!best) throw problem
  const which = next !== undefined && missing(next) === missing(best)
  const names = book.sheets.map((sheet) => sheet.name)
  return names.length > 1 ? { ...best, sheets: { names, which } } : best
}

async function lookAtSheet(book: Book, { name, part }: Sheet): Promise<Looked> {
  const rows: Row[] = []
  for await (const piece of sheetRows(book, part)) {
    rows.push(...piece)
    if (rows.length >= SAMPLE) break
  }
  const kind = { type: 'xlsx', sheet: name, epoch: book.epoch } as const
  return inspectTable(kind, rows, headerOf(rows))
}
