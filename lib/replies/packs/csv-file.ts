import Papa from 'papaparse'
import type { Template } from '../template'
import { FORMULA, joinList } from './columns'
import { csvFields } from './csv-words'

/**
 * Templates as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read letters right).
 * A cell that a spreadsheet would run as a formula gets a leading apostrophe, which an import takes
 * off again: what is written is what comes back.
 */
export function templatesAsCsv(templates: readonly Template[]): string {
  const rows = templates.map((template) =>
    csvFields.map((field) => {
      const value = template[field]
      return Array.isArray(value) ? joinList(value) : (value ?? '')
    }),
  )
  const csv = Papa.unparse([[...csvFields], ...rows], { escapeFormulae: FORMULA })
  return `${Papa.BYTE_ORDER_MARK}${csv}\r\n`
}
