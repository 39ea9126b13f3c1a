import type { DateOrder } from './date-order'
import { type DateShape, type Parts, shapeOf } from './date-shape'
import type { RowProblem } from './problem'
import { type Epoch, serialTime } from './workbook/serial'
import { instantOf, shiftOf, zoneNamed } from './zone'

export type DateProblem = Extract<RowProblem, 'no-date' | `date-${string}`>

export interface DateRules {
  /** Of dates such as 03/04/2026; absent when no date of the file depends on it. */
  order?: DateOrder | undefined
  /** Where a time without a zone was on the clock: a zone's name as Luxon takes it. */
  zone: string
  now: number
  /** Of a workbook: from when its day numbers count. */
  epoch?: Epoch | undefined
}

/**
 * `zoned`: the cell itself said in which zone, so that the rules' zone did not matter. `wholeDay`: it
 * named no time, so that `at` is the start of the day.
 */
export type ReadDate = { at: number; zoned: boolean; wholeDay?: true } | { code: DateProblem }

const DAY = 86_400_000
/** NPS is of 2003: an earlier date is a zero or a slip, not an answer. */
const EARLIEST = Date.UTC(2000, 0, 1)

/**
 * Reads a cell as a moment: ISO, epoch seconds and milliseconds, day/month/year in either order,
 * day.month.year, months in words, RFC 2822; with time and zone or without (a date alone is the
 * start of that day). Never guesses: a date that can be two days without `order` is unreadable, one
 * that no calendar has is refused, and one more than a day ahead too.
 */
export function readDate(text: string, rules: DateRules): ReadDate {
  if (text.trim() === '') return { code: 'no-date' }
  const shape = shapeOf(text)
  if (!shape) return { code: 'date-unreadable' }
  const read = momentOf(shape, rules)
  if ('code' in read) return read
  if (read.at > rules.now + DAY) return { code: 'date-future' }
  return read.at < EARLIEST ? { code: 'date-past' } : read
}

function momentOf(shape: DateShape, rules: DateRules): ReadDate {
  if (shape.kind === 'serial') return serialMoment(shape.days, rules)
  if (shape.kind === 'epoch') return { at: shape.at, zoned: true }
  const parts = shape.kind === 'pair' ? inOrder(shape, rules.order) : shape.parts
  if (!parts) return { code: 'date-unreadable' }
  const zone = shape.zone === '' ? rules.zone : zoneNamed(shape.zone)
  if (!zone) return { code: 'date-zone' }
  const at = instantOf(parts, zone)
  if (at === undefined) return { code: 'date-impossible' }
  return { at, zoned: shape.zone !== '', ...(shape.wholeDay && { wholeDay: true }) }
}

/** A day number that its sheet does not show as a date. In a table of text nothing says what it is. */
function serialMoment(days: number, { epoch, zone }: DateRules): ReadDate {
  const local = epoch && serialTime(days, epoch)
  if (local === undefined) return { code: 'date-serial' }
  const at = local + shiftOf(local, zone)
  return { at, zoned: false, ...(Number.isInteger(days) && { wholeDay: true }) }
}

/** Day and month in their places; without an order only where both orders agree or one is possible. */
function inOrder(
  { first, second, parts }: Extract<DateShape, { kind: 'pair' }>,
  order: DateOrder | undefined,
): Parts | undefined {
  const proven = first > 12 ? 'day-first' : second > 12 ? 'month-first' : undefined
  const chosen = order ?? (first === second ? 'day-first' : proven)
  if (!chosen) return undefined
  const [day, month] = chosen === 'day-first' ? [first, second] : [second, first]
  return { ...parts, day, month }
}
