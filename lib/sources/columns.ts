import { cleanCell } from './clean'
import { byValues } from './column-values'
import { looksLikeDate } from './date-shape'
import { type Field, fields, type Mapping } from './field'
import { headerKey } from './header-key'
import { headerNames, questionPieces } from './headers'
import type { Layout } from './layout'
import { readScore } from './score'

/**
 * Which column holds what, by the header's names and by what the first rows hold. A name counts only
 * where at least one value fits, and for more where most do. Without a name the values alone tell an
 * address, a score, a date or a comment, when no other column could be it as well. What cannot be
 * told stays null: the lead says it. `layout`: its names come before those of any file.
 */
export function guessColumns(
  header: readonly string[],
  rows: readonly string[][],
  layout?: Layout,
): Mapping {
  const columns = header.map((_, i) => rows.map((row) => cleanCell(row[i] ?? '')).filter(Boolean))
  const mapping: Mapping = header.map(() => null)
  for (const field of fields) {
    const [best, next] = namedFor(field, header, columns, layout)
      .filter(({ column }) => mapping[column] === null)
      .sort(
        (a, b) => Number(b.fit >= 0.5) - Number(a.fit >= 0.5) || Number(a.rank) - Number(b.rank),
      )
    if (best && !(next && isTie(best, next, columns))) mapping[best.column] = field
  }
  for (const field of ['email', 'date', 'score', 'comment'] as const) {
    if (mapping.includes(field)) continue
    if (namedFor(field, header, columns, layout).length > 1) continue
    const free = columns.map((values, i) =>
      mapping[i] === null && !isNamed(header[i]) ? values : [],
    )
    const [column, another] = byValues(field, free)
    if (column !== undefined && another === undefined) mapping[column] = field
  }
  // A first name alone is a name; a last name alone is none to greet anybody with.
  if (mapping.includes('name')) return mapping.map((field) => (isPartOfName(field) ? null : field))
  return mapping
}

const isPartOfName = (field: Field | null) => field === 'firstName' || field === 'lastName'

interface Candidate {
  column: number
  key: string
  rank: number
  fit: number
}

/** The columns that a field's names fit, and that hold something that can be it. */
function namedFor(
  field: Field,
  header: readonly string[],
  columns: readonly string[][],
  layout: Layout | undefined,
): Candidate[] {
  const own = layout?.names[field]?.map(headerKey) ?? []
  return header
    .map((name, column) => {
      const key = headerKey(name)
      const place = own.indexOf(key)
      const rank = place >= 0 ? place - own.length : rankOf(key, field)
      // Of a tool it is known which column is the id, even when it counts up by one.
      const fit = place >= 0 && field === 'id' ? 1 : fitOf(field, columns[column] ?? [])
      return { column, key, rank: rank ?? Number.NaN, fit }
    })
    .filter(({ rank, fit }) => !Number.isNaN(rank) && fit > 0)
}

/** Two columns of one name that hold different things: which of them is meant only the lead knows. */
function isTie(a: Candidate, b: Candidate, columns: readonly string[][]): boolean {
  if (a.key !== b.key || b.fit < 0.5) return false
  return columns[a.column]?.join('\n') !== columns[b.column]?.join('\n')
}

/**
 * The columns that could be the field as well as the one that was taken, or of which none was taken
 * because they are alike.
 */
export function othersFor(
  field: Field,
  header: readonly string[],
  rows: readonly string[][],
  mapping: Mapping,
  layout?: Layout,
): number[] {
  const columns = header.map((_, i) => rows.map((row) => cleanCell(row[i] ?? '')).filter(Boolean))
  const free = columns.map((values, i) => (mapping[i] === null ? values : []))
  const named = namedFor(field, header, columns, layout)
    .filter(({ column, fit }) => mapping[column] === null && fit >= 0.5)
    .filter(({ column }) => (columns[column]?.length ?? 0) > 0)
    .map(({ column }) => column)
  const valued = mapping.includes(field) || named.length > 0 ? [] : byValues(field, free)
  return [...new Set([...named, ...valued])].sort((a, b) => a - b)
}

const isNamed = (name = '') => fields.some((field) => rankOf(headerKey(name), field) !== undefined)

/** Place of a header in the field's list of names, questions last; undefined when it is none. */
function rankOf(key: string, field: Field): number | undefined {
  const place = ranks.get(`${field} ${key}`)
  if (place !== undefined) return place
  const isQuestion = questionPieces[field]?.some((pieces) => pieces.every((p) => key.includes(p)))
  return isQuestion ? headerNames[field].length : undefined
}

/** The share of sampled values that can be this field's. An empty column can be anything. */
function fitOf(field: Field, values: readonly string[]): number {
  if (values.length === 0) return 1
  switch (field) {
    case 'email':
      return share(values, (value) => value.includes('@'))
    case 'score':
      return share(values, isNumeric)
    case 'date':
    case 'askedAt':
      return share(values, looksLikeDate)
    case 'id':
      return new Set(values).size === values.length && !isRunningNumber(values) ? 1 : 0
    default:
      return 1
  }
}

/** A score, or a number that is refused as one: then the refused rows say why. */
function isNumeric(value: string): boolean {
  const read = readScore(value)
  return 'score' in read || read.code !== 'score-not-number'
}

/**
 * 1, 2, 3...: numbers of the rows of this file, which the next file uses for other responses.
 * Taken as ids they would let one survey overwrite another.
 */
export function isRunningNumber(values: readonly string[]): boolean {
  const numbers = values.map(Number)
  const [first = Number.NaN] = numbers
  const step = values.length > 1 ? Number(numbers[1]) - first : first <= 1 ? 1 : 0
  return Math.abs(step) === 1 && numbers.every((number, i) => number === first + i * step)
}

function share<T>(values: readonly T[], test: (value: T) => boolean): number {
  return values.filter(test).length / values.length
}

/** "field key" to its place in the field's list. */
const ranks = new Map(
  fields.flatMap((field) =>
    headerNames[field].map((name, i) => [`${field} ${headerKey(name)}`, i] as const),
  ),
)
