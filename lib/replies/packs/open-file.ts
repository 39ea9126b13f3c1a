import { detectEncoding } from '@/lib/sources/csv/encoding'
import { type Delimiter, RowReader } from '@/lib/sources/csv/rows'
import { textOf } from '@/lib/sources/csv/text'
import { SourceError } from '@/lib/sources/problem'
import type { Row } from '@/lib/sources/row'
import { columnsOf } from './columns'
import { csvHeaders } from './csv-words'
import { jsonErrorAt } from './json-place'
import { LARGEST_PACK, PackError, type PackFile, type PackProblem } from './pack'

/** Opens a file of templates. Throws PackError for what is neither JSON nor a table. */
export async function openPack(file: File): Promise<PackFile> {
  if (file.size === 0) throw new PackError({ code: 'empty' })
  if (file.size > LARGEST_PACK) {
    throw new PackError({ code: 'too-large', bytes: file.size, limit: LARGEST_PACK })
  }
  try {
    let text = ''
    for await (const piece of textOf(file, await detectEncoding(file))) text += piece
    return openText(text)
  } catch (error) {
    throw error instanceof SourceError ? new PackError(problemOf(error)) : error
  }
}

function problemOf({ problem }: SourceError): PackProblem {
  switch (problem.code) {
    case 'workbook':
    case 'binary':
      return { code: 'not-text' }
    case 'encoding':
      return problem
    case 'quotes':
    case 'long-line':
      return { code: 'quotes', row: problem.row }
    default:
      return { code: 'unreadable' }
  }
}

/** What a text holds: JSON where it starts as JSON does, else a table. */
export function openText(text: string): PackFile {
  if (text.trim() === '') throw new PackError({ code: 'empty' })
  return /^\s*[[{]/.test(text) ? openJson(text) : openTable(text)
}

function openJson(text: string): PackFile {
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new PackError({ code: 'not-json', ...(jsonErrorAt(text) ?? { line: 1, column: 1 }) })
  }
}

const delimiters: Delimiter[] = [',', ';', '\t', '|']

/** Read with the delimiter under which most columns are known by name, then with most columns. */
function openTable(text: string): PackFile {
  const read = delimiters.map((delimiter) => rowsBy(delimiter, text))
  const [best] = read.sort((a, b) => b.known - a.known || b.width - a.width)
  if (best?.error) throw best.error
  const [header, ...rows] = best?.rows ?? []
  return { kind: 'table', header: header?.cells ?? [], rows }
}

function rowsBy(delimiter: Delimiter, text: string) {
  try {
    const rows: Row[] = new RowReader(delimiter).read(text, true)
    const header = rows[0]?.cells ?? []
    return { rows, known: columnsOf(header, csvHeaders).size, width: header.length }
  } catch (error) {
    if (error instanceof SourceError) return { rows: [], known: 0, width: 0, error }
    throw error
  }
}
