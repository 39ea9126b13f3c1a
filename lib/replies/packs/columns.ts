import { headerKey } from '@/lib/sources/header-key'
import type { Row } from '@/lib/sources/row'

/** Which column holds what: the field's name to the place of the first column called so. */
export function columnsOf<F extends string>(
  header: readonly string[],
  names: ReadonlyMap<string, F>,
): Map<F, number> {
  const columns = new Map<F, number>()
  for (const [index, title] of header.entries()) {
    const field = names.get(headerKey(title))
    if (field !== undefined && !columns.has(field)) columns.set(field, index)
  }
  return columns
}

/** What a cell must not start with in a spreadsheet (OWASP, CSV injection), apostrophes before it or not. */
export const FORMULA = /^'*[=+\-@\t\r\n]/

/**
 * A row's cells by field. The apostrophe that keeps a spreadsheet from running a cell as a formula
 * goes: exactly the one that an export put there.
 */
export function cellsOf<F extends string>(
  row: Row,
  columns: ReadonlyMap<F, number>,
): Map<F, string> {
  return new Map(
    [...columns].map(([field, index]) => [field, withoutGuard(row.cells[index] ?? '')]),
  )
}

const withoutGuard = (cell: string) =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell

/** Several words in one cell: parted by commas, in quotes where one of them holds a separator. */
export function joinList(words: readonly string[]): string {
  return words
    .map((word) =>
      /[,;|\n"]|^\s|\s$/.test(word) || word === '' ? `"${word.replaceAll('"', '""')}"` : word,
    )
    .join(', ')
}

/** The words of a cell: parted by commas, semicolons, bars or line breaks; quotes keep one together. */
export function splitList(cell: string): string[] {
  const words: string[] = []
  const word = /\s*(?:"((?:[^"]|"")*)"|([^,;|\n]*))\s*(?:[,;|\n]|$)/y
  while (word.lastIndex < cell.length) {
    const [, quoted, bare = ''] = word.exec(cell) ?? []
    if (quoted === undefined && bare === undefined) break
    const one = quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"')
    if (one !== '') words.push(one)
    if (word.lastIndex === 0) break
  }
  return words
}
