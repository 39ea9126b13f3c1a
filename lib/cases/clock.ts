import { workingTimeBetween } from './calendar'
import type { Case } from './case'

/**
 * Why a time is not to be taken at its word: `answered-after-arrival` the source dates the response
 * after Amends had it; `contact-before-answer` the first contact is dated before the response, by a
 * device whose clock was behind; `now-before-last-step` this device's clock is behind the one that
 * the last step was taken on, or that one was ahead.
 */
export type ClockDoubt = 'answered-after-arrival' | 'contact-before-answer' | 'now-before-last-step'

/** Where a case stands against the time by which the customer should have been contacted. */
export interface Clock {
  dueAt: number
  /** Until the due time, by the wall; negative when it has passed. */
  timeLeft: number
  /** The same in the team's working time. */
  workLeft: number
  overdue: boolean
  /** Little is left of the time (by the rules), or none. */
  warning: boolean
  /** Share of the team's time that is gone, 0 to 1. */
  used: number
  doubts: ClockDoubt[]
}

/**
 * A pure function of the moment: a device that slept or whose clock was set shows what is true now.
 * @returns undefined when nothing is due: the customer was contacted, or the case is closed.
 */
export function clockOf(one: Case, now: number): Clock | undefined {
  if (one.closedAt !== undefined || one.contactedAt !== undefined) return undefined
  const { dueAt, countsFrom } = one
  const { calendar, firstContactMs, warnAt } = one.rules
  // Before it counts, all of the time is left and no more.
  const workLeft = workingTimeBetween(calendar, Math.max(now, countsFrom), dueAt)
  const overdue = now > dueAt
  const used = Math.min(1, Math.max(0, 1 - workLeft / firstContactMs))
  return {
    dueAt,
    timeLeft: dueAt - now,
    workLeft,
    overdue,
    warning: overdue || workLeft <= warnAt * firstContactMs,
    used: overdue ? 1 : used,
    doubts: doubtsOf(one, now),
  }
}

/** How the first contact stood against the clock. */
export interface FirstContact {
  at: number
  late: boolean
  /** From when the time counts until the contact; 0 when the contact is dated before. */
  tookMs: number
  /** After the due time; 0 when it was in time. */
  lateByMs: number
  doubts: ClockDoubt[]
}

/** @returns undefined as long as the customer was not contacted. */
export function firstContactOf(one: Case, now: number): FirstContact | undefined {
  const { contactedAt: at, countsFrom, dueAt } = one
  if (at === undefined) return undefined
  return {
    at,
    late: at > dueAt,
    tookMs: Math.max(0, at - countsFrom),
    lateByMs: Math.max(0, at - dueAt),
    doubts: doubtsOf(one, now),
  }
}

function doubtsOf(one: Case, now: number): ClockDoubt[] {
  const found: ClockDoubt[] = []
  if (one.responses.some((each) => each.answeredAt > each.receivedAt)) {
    found.push('answered-after-arrival')
  }
  if (one.contactedAt !== undefined && one.contactedAt < one.countsFrom) {
    found.push('contact-before-answer')
  }
  if (one.entries.some(({ at }) => at > now)) found.push('now-before-last-step')
  return found
}
