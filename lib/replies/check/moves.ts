import type { Span } from './finding'
import { overlaps } from './phrases'
import type { Reading } from './reading'

/** What was done, will be done or is offered, in the order of the text; not plans to be in touch. */
export function realMoves({ moves }: Reading): Span[] {
  const plans = moves.plans.filter((plan) => !moves.empty.some((empty) => overlaps(plan, empty)))
  return [...plans, ...moves.done, ...moves.handed, ...moves.offers].sort(
    (a, b) => a.start - b.start,
  )
}
