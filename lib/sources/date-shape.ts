import { cleanCell } from './clean'
import { monthNumber } from './month-names'

export interface Parts {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  millisecond: number
}

/**
 * What a date looks like before anybody decides what it means. `pair`: two numbers and a year whose
 * order only the whole file, or the lead, can tell. `serial`: a spreadsheet's inner day number; what it
 * counts from only the spreadsheet knows.
 */
export type DateShape =
  | { kind: 'epoch'; at: number }
  | { kind: 'serial'; days: number }
  | ({ kind: 'named' } & Named)
  | ({ kind: 'pair'; first: number; second: number } & Named)

interface Named {
  parts: Parts
  zone: string
  /** No time stands behind the day. */
  wholeDay: boolean
}

/**
 * The shape of a cell; undefined when it is no date at all. Nothing is checked against a calendar
 * here. Numbers with dots are day.month.year: no locale of Unicode's CLDR writes dots with the month
 * first (test/sources/date.test.ts asks all of them).
 */
export function shapeOf(text: string): DateShape | undefined {
  const cell = cleanCell(text)
  return numberShape(cell) ?? dateShape(cell)
}

export const looksLikeDate = (text: string): boolean => shapeOf(text) !== undefined

function numberShape(cell: string): DateShape | undefined {
  if (/^\d{9,10}(\.\d{1,6})?$/.test(cell)) {
    return { kind: 'epoch', at: Math.round(Number(cell) * 1000) }
  }
  if (/^\d{12,13}$/.test(cell)) return { kind: 'epoch', at: Number(cell) }
  if (!/^\d{5}([.,]\d+)?$/.test(cell)) return undefined
  return { kind: 'serial', days: Number(cell.replace(',', '.')) }
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?=$|T)/
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})\.?(?!\d)/
const PAIR = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/
const WEEKDAY = /^\p{L}{2,}\.?,?\s+(?=\d|\p{L})/u
const DAY_NAMED =
  /^(\d{1,2})(?:st|nd|rd|th|\.)?[-\s]\s*(?:de\s+)?(\p{L}+)\.?,?[-\s]\s*(?:de\s+)?(\d{4}|\d{2})(?!\d)/iu
const MONTH_NAMED = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu

function dateShape(cell: string): DateShape | undefined {
  const yearFirst = YEAR_FIRST.exec(cell)
  if (yearFirst) return named(cell, yearFirst, [yearFirst[1], yearFirst[3], yearFirst[4]])
  const compact = COMPACT.exec(cell)
  if (compact) return named(cell, compact, [compact[1], compact[2], compact[3]])
  const dotted = DOTTED.exec(cell)
  if (dotted) return named(cell, dotted, [dotted[3], dotted[2], dotted[1]])
  const pair = PAIR.exec(cell)
  if (pair) {
    const shape = named(cell, pair, [pair[4], '1', '1'])
    return shape && { ...shape, kind: 'pair', first: Number(pair[1]), second: Number(pair[3]) }
  }
  return wordShape(cell) ?? wordShape(cell.replace(WEEKDAY, ''))
}

/** A month in words: `22 Aug 2026`, `Aug 22, 2026`, `22. August 2026`, and RFC 2822. */
function wordShape(cell: string) {
  const dayFirst = DAY_NAMED.exec(cell)
  const match = dayFirst ?? MONTH_NAMED.exec(cell)
  if (!match) return undefined
  const month = monthNumber((dayFirst ? match[2] : match[1]) ?? '')
  if (month === undefined) return undefined
  return named(cell, match, [match[3], `${month}`, dayFirst ? match[1] : match[2]])
}

type Digits = string | undefined

function named(cell: string, match: RegExpExecArray, [year, month, day]: [Digits, Digits, Digits]) {
  const time = timeOf(cell.slice(match[0].length))
  if (!time) return undefined
  const { zone, wholeDay, ...clock } = time
  const short = (year ?? '').length === 2
  const parts = {
    year: Number(year) + (short ? 2000 : 0),
    month: Number(month),
    day: Number(day),
    ...clock,
  }
  return { kind: 'named' as const, parts, zone, wholeDay }
}

const TIME =
  /^(?:T|,?\s+at\s+|,?\s+)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?\s?m\b\.?)?(?:\s*Uhr)?(.*)$/iu

/** What follows the date: nothing, or a time and perhaps a zone. Undefined when it is neither. */
function timeOf(rest: string) {
  if (rest.trim() === '') {
    return { hour: 0, minute: 0, second: 0, millisecond: 0, zone: '', wholeDay: true }
  }
  const match = TIME.exec(rest)
  if (!match) return undefined
  const [, hour, minute, second = '0', fraction = '0', half = '', zone = ''] = match
  return {
    hour: hourOf(Number(hour), half),
    minute: Number(minute),
    second: Number(second),
    millisecond: Math.floor(Number(`0.${fraction}`) * 1000),
    zone: zone.trim(),
    wholeDay: false,
  }
}

/** A half-day clock has hours 1 to 12; anything else becomes an hour that no calendar has. */
function hourOf(hour: number, half: string): number {
  if (half === '') return hour
  if (hour < 1 || hour > 12) return 99
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0)
}
