import type { WorkingHours } from './calendar'
import { isZone } from './zone'

/** What is wrong with a team's hours, and where: the day of the week (0 is Monday) and its span. */
export type CalendarProblem =
  | { code: 'no-working-hour' }
  | { code: 'unknown-zone'; zone: string }
  | { code: 'outside-the-day' | 'ends-before-it-begins' | 'overlapping'; day: number; span: number }
  | { code: 'not-a-date'; holiday: string }

const DAY_END = 24 * 60

/**
 * Why a calendar can not be used; empty when it can. Spans of a day stand in order of time; hours
 * over midnight are two spans, to 24:00 and from 00:00 of the next day.
 */
export function calendarProblems({ zone, week, holidays }: WorkingHours): CalendarProblem[] {
  const found: CalendarProblem[] = []
  if (!isZone(zone)) found.push({ code: 'unknown-zone', zone })
  if (week.every((spans) => spans.length === 0)) found.push({ code: 'no-working-hour' })
  for (const [day, spans] of week.entries()) {
    for (const [span, { from, to }] of spans.entries()) {
      const before = spans[span - 1]
      if (from < 0 || to > DAY_END) found.push({ code: 'outside-the-day', day, span })
      else if (to <= from) found.push({ code: 'ends-before-it-begins', day, span })
      else if (before && from < before.to) found.push({ code: 'overlapping', day, span })
    }
  }
  for (const holiday of holidays) {
    if (!isDate(holiday)) found.push({ code: 'not-a-date', holiday })
  }
  return found
}

/** A day that the calendar has, as 2026-12-25. */
function isDate(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text)
}
