import { DateTime } from 'luxon'
import * as z from 'zod/mini'
import { excerpt } from './clean'
import { shapeOf } from './date-shape'

/** Whether 03/04/2026 is 3 April or 4 March. */
export const DateOrder = z.enum(['day-first', 'month-first'])
export type DateOrder = z.infer<typeof DateOrder>

/** What the dates of a whole file say about their order. */
export const OrderEvidence = z.strictObject({
  /** Dates read, of any form. */
  dates: z.number(),
  /** Dates that can only be day first (25/12/2026), only month first, or either. */
  dayFirst: z.number(),
  monthFirst: z.number(),
  either: z.number(),
  /** One that can be either, to ask with, and the start of the two days (UTC) it can be. */
  example: z.optional(
    z.strictObject({ text: z.string(), dayFirst: z.number(), monthFirst: z.number() }),
  ),
})
export type OrderEvidence = z.infer<typeof OrderEvidence>

export const noEvidence = (): OrderEvidence => ({ dates: 0, dayFirst: 0, monthFirst: 0, either: 0 })

/**
 * Adds what one cell says. 05/05/2026 says nothing and needs nothing: both readings are one day. A
 * day that does not exist (31/02/2026) is a slip and proves nothing.
 */
export function addEvidence(evidence: OrderEvidence, text: string): void {
  const shape = shapeOf(text)
  if (!shape) return
  evidence.dates++
  if (shape.kind !== 'pair' || shape.first === shape.second) return
  const { first, second, parts } = shape
  const dayFirst = DateTime.utc(parts.year, second, first)
  const monthFirst = DateTime.utc(parts.year, first, second)
  if (dayFirst.isValid && monthFirst.isValid) {
    evidence.either++
    evidence.example ??= {
      text: excerpt(text),
      dayFirst: dayFirst.toMillis(),
      monthFirst: monthFirst.toMillis(),
    }
  } else if (dayFirst.isValid) evidence.dayFirst++
  else if (monthFirst.isValid) evidence.monthFirst++
}

/**
 * The order that the whole file proves; `ask` when dates can be read both ways and nothing tells
 * them apart, or when the file contradicts itself; undefined when no date depends on it.
 */
export function orderOf(evidence: OrderEvidence): DateOrder | 'ask' | undefined {
  const { dayFirst, monthFirst, either } = evidence
  if (dayFirst > 0 && monthFirst > 0) return either > 0 ? 'ask' : undefined
  if (dayFirst > 0) return 'day-first'
  if (monthFirst > 0) return 'month-first'
  return either > 0 ? 'ask' : undefined
}
