import type { Row } from '@/lib/sources/row'
import { variableNames } from '../variables'
import { cellsOf, columnsOf, splitList } from './columns'
import {
  type CsvField,
  channelIn,
  csvHeaders,
  languageIn,
  riskIn,
  segmentsIn,
  statusIn,
  stepIn,
} from './csv-words'
import {
  type Entry,
  PackError,
  type PackFormat,
  type RefusalReason,
  type Refused,
  type Said,
  shown,
} from './pack'
import { convert, type Dialect } from './placeholders'

/**
 * A table with a column for the title and one for the text; all others may be missing. It is ours
 * (docs/template-packs.md) and what people keep replies in: a placeholder of another product becomes
 * a gap with its name, tags of the template language stay.
 */
export const csv: PackFormat = {
  id: 'csv',
  name: 'CSV',
  fits: (file) => file.kind === 'table',
  read(file) {
    if (file.kind !== 'table') return { entries: [], refused: [] }
    const columns = columnsOf(file.header, csvHeaders)
    const missing = (['title', 'text'] as const).filter((field) => !columns.has(field))
    if (missing.length > 0) {
      throw new PackError({ code: 'columns', missing, header: [...file.header] })
    }
    const read = file.rows.map((row) => entryOf(row, columns, file.header))
    return {
      entries: read.filter((one) => 'text' in one),
      refused: read.filter((one) => 'reason' in one),
    }
  },
}

class Unreadable extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason.code)
  }
}

function entryOf(
  row: Row,
  columns: ReadonlyMap<CsvField, number>,
  header: readonly string[],
): Entry | Refused {
  const place = { row: row.row }
  const cells = cellsOf(row, columns)
  const title = (cells.get('title') ?? '').trim()
  if (row.broken) return { place, title: '', reason: { code: 'quotes' } }
  try {
    const said = saidIn(cells, (field) => header[columns.get(field) ?? 0] ?? field)
    const { text, notes } = foreignToGaps(cells.get('text') ?? '')
    return { place, title, text, said, notes }
  } catch (error) {
    if (error instanceof Unreadable) return { place, title, reason: error.reason }
    throw error
  }
}

function saidIn(cells: ReadonlyMap<CsvField, string>, called: (field: CsvField) => string): Said {
  const cell = (field: CsvField) => (cells.get(field) ?? '').trim()
  const fail = (field: CsvField, value: string): never => {
    throw new Unreadable({ code: 'field', field: called(field), value: shown(value) })
  }
  function one<T>(field: CsvField, read: (word: string) => T | undefined): T | undefined {
    return cell(field) === '' ? undefined : (read(cell(field)) ?? fail(field, cell(field)))
  }
  function many<T>(field: CsvField, read: (word: string) => readonly T[] | undefined) {
    const words = splitList(cell(field))
    const all = new Set(words.flatMap((word) => read(word) ?? fail(field, word)))
    return all.size === 0 ? undefined : [...all]
  }
  const asIs = (word: string) => [word]
  const said = {
    id: one('id', (word) => word),
    language: one('language', languageIn),
    family: one('family', (word) => word),
    status: one('status', statusIn),
    segments: many('segments', segmentsIn),
    step: one('step', stepIn),
    causes: many('causes', asIs),
    risk: one('risk', riskIn),
    describes: one('describes', (word) => word),
    tags: many('tags', asIs),
    helpdesks: many('helpdesks', asIs),
    channels: many('channels', (word) => [channelIn(word) ?? fail('channels', word)]),
    shortcut: one('shortcut', (word) => word),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

const ours: Dialect = { variables: new Map(variableNames.map((name) => [name, name])) }
const OUTPUT = /\{\{-?\s*([\p{L}_][\p{L}\p{N}_.]*)\s*-?\}\}/gu

/** Placeholders of other products alone are changed; everything else is read as it stands. */
function foreignToGaps(text: string): Pick<Entry, 'text' | 'notes'> {
  const notes: Entry['notes'] = []
  const gaps = text.replace(OUTPUT, (tag, name: string) => {
    if (ours.variables.has(name)) return tag
    const converted = convert(tag, ours)
    if ('reason' in converted) return tag
    notes.push(...converted.notes)
    return converted.text
  })
  return { text: gaps, notes }
}
