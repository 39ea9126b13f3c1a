import { parseMailbox } from '@/lib/customers/address'
import { cleanCell } from './clean'
import { looksLikeDate } from './date-shape'
import { type Field, fields, type Mapping } from './field'
import { headerNames, questionPieces } from './headers'
import { readScore } from './score'

/**
 * Which column holds what, by the header's names and by what the first rows hold. A name counts only
 * where at least one value fits, and for more where most do; an address column is found by its values
 * alone. What cannot be told stays null: the lead says it.
 */
export function guessColumns(header: readonly string[], rows: readonly string[][]): Mapping {
  const keys = header.map(headerKey)
  const columns = header.map((_, i) => rows.map((row) => cleanCell(row[i] ?? '')).filter(Boolean))
  const mapping: Mapping = header.map(() => null)
  for (const field of fields) {
    const best = keys
      .map((key, column) => ({ column, rank: rankOf(key, field) }))
      .filter(({ column, rank }) => rank !== undefined && mapping[column] === null)
      .map((one) => ({ ...one, fit: fitOf(field, columns[one.column] ?? []) }))
      .filter(({ fit }) => fit > 0)
      .sort(
        (a, b) => Number(b.fit >= 0.5) - Number(a.fit >= 0.5) || Number(a.rank) - Number(b.rank),
      )[0]
    if (best) mapping[best.column] = field
    else if (field === 'email') onlyAddressColumn(columns, mapping)
  }
  // A first name alone is a name; a last name alone is none to greet anybody with.
  if (mapping.includes('name')) return mapping.map((field) => (isPartOfName(field) ? null : field))
  return mapping
}

const isPartOfName = (field: Field | null) => field === 'firstName' || field === 'lastName'

function onlyAddressColumn(columns: readonly string[][], mapping: Mapping): void {
  const found = columns.flatMap((values, i) =>
    values.length > 0 && share(values, (v) => parseMailbox(v) !== undefined) >= 0.8 ? [i] : [],
  )
  const [column, another] = found
  if (column !== undefined && another === undefined) mapping[column] = 'email'
}

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
function isRunningNumber(values: readonly string[]): boolean {
  const numbers = values.map(Number)
  const [first = Number.NaN] = numbers
  const step = values.length > 1 ? Number(numbers[1]) - first : first <= 1 ? 1 : 0
  return Math.abs(step) === 1 && numbers.every((number, i) => number === first + i * step)
}

function share<T>(values: readonly T[], test: (value: T) => boolean): number {
  return values.filter(test).length / values.length
}

/**
 * A header in the form that names are compared in: lower case, accents and punctuation gone, a
 * question's number ("3. How likely...") dropped.
 */
export function headerKey(header: string): string {
  return cleanCell(header)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/^\d+\s*[.)]\s*/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** "field key" to its place in the field's list. */
const ranks = new Map(
  fields.flatMap((field) =>
    headerNames[field].map((name, i) => [`${field} ${headerKey(name)}`, i] as const),
  ),
)
