import type { Span } from './finding'
import { overlaps } from './phrases'
import type { Reading } from './reading'

/** Plans that are more than to be in touch. */
export function realPlans({ moves }: Reading): Span[] {
  return moves.plans.filter((plan) => !moves.empty.some((empty) => overlaps(plan, empty)))
}

/** What was done, will be done or is offered, in the order of the text. */
export function realMoves(reading: Reading): Span[] {
  const { done, handed, offers } = reading.moves
  return [...realPlans(reading), ...done, ...handed, ...offers].sort((a, b) => a.start - b.start)
}
