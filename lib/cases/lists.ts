import { type Calendar, endOfDay } from './calendar'
import type { CaseSummary } from './summary'

/** What a case waits for next, and until when. */
export interface Deadline {
  what: 'first-contact' | 'promise'
  at: number
}

/** First contact as long as there was none, else the most urgent promise; undefined for neither. */
export function deadlineOf(one: CaseSummary): Deadline | undefined {
  const [promise] = one.promises
  if (one.closedAt === undefined && one.contactedAt === undefined) {
    return promise && promise.dueAt < one.dueAt
      ? { what: 'promise', at: promise.dueAt }
      : { what: 'first-contact', at: one.dueAt }
  }
  return promise && { what: 'promise', at: promise.dueAt }
}

/** By time left, the least first; cases that wait for nothing come last, the oldest of them first. */
export function byTimeLeft(cases: readonly CaseSummary[]): CaseSummary[] {
  const keyed = cases.map((one) => ({ one, at: deadlineOf(one)?.at ?? Number.POSITIVE_INFINITY }))
  keyed.sort(
    (a, b) =>
      (a.at === b.at ? 0 : a.at - b.at) ||
      a.one.openedAt - b.one.openedAt ||
      (a.one.id < b.one.id ? -1 : 1),
  )
  return keyed.map(({ one }) => one)
}

export const caseLists = ['mine', 'unowned', 'due-today', 'overdue', 'waiting'] as const
/** `waiting`: a promise was made and is not settled. `due-today` holds what is overdue too. */
export type CaseList = (typeof caseLists)[number]

/** Whether an open case belongs on a list. `agent`: by name; `today` ends there (`endOfDay`). */
export function isOn(
  list: CaseList,
  one: CaseSummary,
  { agent, now, todayEnds }: { agent: string | undefined; now: number; todayEnds: number },
): boolean {
  const at = deadlineOf(one)?.at
  switch (list) {
    case 'mine':
      return agent !== undefined && ownersOf(one).includes(agent)
    case 'unowned':
      return one.owner === undefined
    case 'due-today':
      return at !== undefined && at < todayEnds
    case 'overdue':
      return at !== undefined && at < now
    case 'waiting':
      return one.promises.length > 0
  }
}

/** Everyone who has it: with two owners at once it is on both their lists. */
function ownersOf({ owner, ownerClash }: CaseSummary): string[] {
  return (ownerClash ?? (owner ? [owner] : [])).map(({ name }) => name)
}

/** When today ends on the team's clocks; around the clock, on this device's. */
export function todayEnds(calendar: Calendar, now: number): number {
  return calendar.kind === 'hours'
    ? endOfDay(calendar.zone, now)
    : new Date(now).setHours(24, 0, 0, 0)
}

/** Whether every word of the search is somewhere in what is known of the case. */
export function matches(one: CaseSummary, search: string): boolean {
  const { name, company, address, comment, owner, cause, lastTicket } = one
  const text = [name, company, address, comment, owner?.name, cause, lastTicket?.id]
    .concat(lastTicket?.subject)
    .join('\n')
    .toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
