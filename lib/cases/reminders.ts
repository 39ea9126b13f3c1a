import { workingTimeBetween } from './calendar'
import type { CaseRules } from './rules'
import type { CaseSummary } from './summary'
import { isMine } from './work-list'

/** Something that an agent is to be told once. */
export interface Reminder {
  /**
   * The case's id, a line break, and what it is about: the same for the same thing at the same time.
   * A promise that is moved is another.
   */
  key: string
  kind: 'contact' | 'promise'
  one: CaseSummary
  dueAt: number
  /** What was promised. */
  text?: string
}

/**
 * What an agent is to be told of their cases by now, the most urgent first: a first contact once the
 * early warning has come, a promise once it is due. A pure function of the moment: after a sleep or
 * a change of the clock it says what is true then.
 */
export function remindersFor(
  cases: readonly CaseSummary[],
  me: ReadonlySet<string>,
  now: number,
  rules: CaseRules,
): Reminder[] {
  return cases
    .filter((one) => isMine(one, me))
    .flatMap((one) => [...contactOf(one, now, rules), ...promisesOf(one, now)])
    .sort((a, b) => a.dueAt - b.dueAt || (a.key < b.key ? -1 : 1))
}

function contactOf(one: CaseSummary, now: number, rules: CaseRules): Reminder[] {
  if (one.contactedAt !== undefined) return []
  const { id, dueAt, countsFrom } = one
  const { calendar, firstContactMs, warnAt } = rules
  const left = workingTimeBetween(calendar, Math.max(now, countsFrom), dueAt)
  if (now <= dueAt && left > warnAt * firstContactMs) return []
  return [{ key: `${id}\ncontact ${dueAt}`, kind: 'contact', one, dueAt }]
}

function promisesOf(one: CaseSummary, now: number): Reminder[] {
  return one.promises
    .filter(({ dueAt }) => dueAt <= now)
    .map(({ id, dueAt, text }) => ({
      key: `${one.id}\npromise ${id} ${dueAt}`,
      kind: 'promise' as const,
      one,
      dueAt,
      text,
    }))
}

/** The case that a reminder's key is about. */
export function caseOfKey(key: string): string {
  return key.split('\n')[0] ?? ''
}

/** A part of each day, as `HH:MM` of this device's clock; it may go past midnight. */
export interface QuietHours {
  from: string
  to: string
}

/** Whether nothing is to be shown now. Equal times: never. */
export function isQuiet(hours: QuietHours | undefined, now: Date): boolean {
  if (!hours) return false
  const time = now.getHours() * 60 + now.getMinutes()
  const [from, to] = [minutesOf(hours.from), minutesOf(hours.to)]
  return from <= to ? from <= time && time < to : time >= from || time < to
}

function minutesOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * 60 + minutes
}
