import type { Span, WorkingHours } from './calendar'

/** Nine to five from Monday to Friday: what a team's own hours begin with. */
export function officeHours(zone: string): WorkingHours {
  const day = () => [{ from: 9 * 60, to: 17 * 60 }]
  return {
    kind: 'hours',
    zone,
    week: [day(), day(), day(), day(), day(), [], []],
    holidays: [],
  }
}

/** With other spans on a day of the week; 0 is Monday. */
export function withDay(hours: WorkingHours, day: number, spans: Span[]): WorkingHours {
  return { ...hours, week: hours.week.map((one, index) => (index === day ? spans : one)) }
}

/** With another span on a day, after those it has: an hour's break later, four hours long if they fit. */
export function withSpan(hours: WorkingHours, day: number): WorkingHours {
  const spans = hours.week[day] ?? []
  const last = spans.at(-1)
  const from = last ? Math.min(last.to + 60, DAY_END - 60) : 9 * 60
  return withDay(hours, day, [
    ...spans,
    { from, to: Math.min(from + (last ? 4 : 8) * 60, DAY_END) },
  ])
}

/** Monday's hours on Tuesday to Friday too. */
export function asOnMonday(hours: WorkingHours): WorkingHours {
  const [monday = []] = hours.week
  return { ...hours, week: hours.week.map((spans, day) => (day < 5 ? [...monday] : spans)) }
}

/** With a holiday more, each once and in order of time. */
export function withHoliday(hours: WorkingHours, holiday: string): WorkingHours {
  return { ...hours, holidays: [...new Set([...hours.holidays, holiday])].sort() }
}

const DAY_END = 24 * 60

/** Minutes after midnight as a time field has them; the end of the day is its 00:00. */
export function clockText(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}

/**
 * @param end the text says when a span ends: 00:00 is the end of the day then
 * @returns undefined for what is no time
 */
export function minutesOf(text: string, end: boolean): number | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(text)
  if (!match) return undefined
  const minutes = Number(match[1]) * 60 + Number(match[2])
  return end && minutes === 0 ? DAY_END : minutes
}
