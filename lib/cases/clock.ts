import type { Case } from './case'

/** Where a case stands against the time by which the customer should have been contacted. */
export interface Clock {
  dueAt: number
  /** Until the due time; negative when it has passed. */
  timeLeft: number
  overdue: boolean
  /** Share of the time that is gone, 0 to 1. */
  used: number
}

/** @returns undefined when nothing is due: the customer was contacted, or the case is closed. */
export function clockOf(
  one: Pick<Case, 'state' | 'openedAt' | 'dueAt' | 'contactedAt'>,
  now: number,
): Clock | undefined {
  if (one.state === 'closed' || one.contactedAt !== undefined) return undefined
  const { openedAt, dueAt } = one
  const used = Math.min(1, Math.max(0, (now - openedAt) / (dueAt - openedAt)))
  return { dueAt, timeLeft: dueAt - now, overdue: now > dueAt, used }
}
