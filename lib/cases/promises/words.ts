import type { Chrono, Parser } from 'chrono-node'

/** What a language says around a date that is promised, and the parser of its dates. */
export interface PromiseWords {
  dates: Chrono
  /** At the end of what stands before a date: "by", "within", "on ... at the latest". */
  deadline: RegExp
  /** In a clause: something is going to be done, or to come. */
  will: RegExp
  /** In a clause: it will not be, the customer is to do it, or it is only a condition or a rule. */
  unless: RegExp
  /** At the end of what stands before a date: it dates something that was. */
  past: RegExp
  /** Begins a clause that is what the one before it says: what will be done goes on in it. */
  that: RegExp
  /** Between two clauses. */
  breaks: RegExp
  /** A whole date: of a day that was, or a common word that the library takes for a date. */
  ignore: RegExp
  /** In a date: still to come by its own words, as "tomorrow". */
  coming: RegExp
  /** In a date: before noon. */
  morning: RegExp
  /** In a date: only a day of the week, as "Friday" or "on Friday". */
  weekday: RegExp
}

const DAY = 86_400_000

/** The day of the customer's reply in the team's zone, written as if it were UTC. */
function today({ instant, timezoneOffset }: { instant: Date; timezoneOffset?: number | null }) {
  const local = instant.getTime() + (timezoneOffset ?? 0) * 60_000
  return Math.floor(local / DAY) * DAY
}

/**
 * A parser for the dates of a language that the library does not know: `days` gives how many days
 * after today, whose weekday is 1 (Monday) to 7.
 */
export function dayParser(
  pattern: RegExp,
  days: (match: RegExpMatchArray, weekday: number) => number,
): Parser {
  return {
    pattern: () => pattern,
    extract: ({ reference }, match) => {
      const start = today(reference)
      const weekday = ((new Date(start).getUTCDay() + 6) % 7) + 1
      const date = new Date(start + days(match, weekday) * DAY)
      return {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      }
    },
  }
}

/** Days from a weekday to the Friday of its week, or of one after it. */
export function toFriday(weekday: number, weeks = 0): number {
  return (weekday > 5 ? 5 - weekday + 7 : 5 - weekday) + 7 * weeks
}
