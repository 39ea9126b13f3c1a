import { cleanLine } from './clean'
import { headerKey } from './header-key'
import type { Row } from './row'

/** A table's header: one name a column, and the number of the last row that belongs to it. */
export interface Header {
  header: string[]
  headerRows: number
}

/**
 * The header of a table's first rows. Some tools explain it in further rows: Qualtrics writes the
 * question and an import id (`{"ImportId":"QID1"}`) below it, SurveyMonkey a row of `Response`,
 * `Open-Ended Response` and options. What they add to a name is put behind it.
 */
export function headerOf(rows: readonly Row[]): Header | undefined {
  const [top, ...below] = rows
  if (!top) return undefined
  const extra = extraHeaderRows(below)
  const words = below.slice(0, extra).filter(({ cells }) => !cells.some(isImportId))
  const columns = Math.max(top.cells.length, ...words.map(({ cells }) => cells.length))
  let question = ''
  const header = Array.from({ length: columns }, (_, i) => {
    const name = cleanLine(top.cells[i] ?? '')
    const more = words.map(({ cells }) => cleanLine(cells[i] ?? '')).find((text) => text !== '')
    if (name !== '') question = name
    return more === undefined ? name : joined(name || question, more)
  })
  return { header, headerRows: (below[extra - 1] ?? top).row }
}

function joined(name: string, more: string): string {
  const squeezed = (text: string) => headerKey(text).replaceAll(' ', '')
  const says = squeezed(more)
  if (/^(open ended )?response$/.test(headerKey(more)) || says === squeezed(name)) return name
  // A tool's own column (`RecipientEmail`, below it "Recipient Email Address") keeps its name.
  return /^(Q|QID)\d/.test(name) || name.includes(' ') ? `${name}: ${more}` : name
}

const isImportId = (cell: string) => /^\{"ImportId"/.test(cell)

function extraHeaderRows(rows: readonly Row[]): number {
  const imports = rows.slice(0, 2).findIndex(({ cells }) => cells.some(isImportId))
  if (imports >= 0) return imports + 1
  const words = rows[0]?.cells.filter((cell) => cell.trim() !== '') ?? []
  return words.some((word) => /^(Open-Ended )?Response$/.test(word)) &&
    !words.some((word) => word.includes('@'))
    ? 1
    : 0
}
