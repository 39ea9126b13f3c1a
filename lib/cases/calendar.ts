import { type Zone, zoneOf } from './zone'

/** Hours of one day, in minutes after its midnight; 1440 is the day's end. */
export interface Span {
  from: number
  to: number
}

/** Hours in which a team works, in the zone of its clocks. */
export interface WorkingHours {
  kind: 'hours'
  /** IANA name, such as Europe/Berlin. */
  zone: string
  /** Monday first; each day its spans in order of time, none for a day off. */
  week: Span[][]
  /** Days on which nobody works, as 2026-12-25. */
  holidays: string[]
}

/** When the team works: around the clock, or in hours of its own. */
export type Calendar = { kind: 'always' } | WorkingHours

/**
 * The moment at which so much working time has passed since `start`. Both epoch ms. A due time that
 * falls on the end of a span stays there; one before working hours moves into them.
 * Throws on a calendar that `calendarProblems` refuses: it would never come.
 */
export function addWorkingTime(calendar: Calendar, start: number, amount: number): number {
  if (calendar.kind === 'always') return start + amount
  let left = amount
  for (const { from, to } of workingSpans(calendar, start)) {
    const begin = Math.max(from, start)
    if (to - begin >= left && to > begin) return begin + left
    left -= Math.max(0, to - begin)
  }
  throw new RangeError('No working hour within five years')
}

/** How much working time lies between two moments; negative when the second is before the first. */
export function workingTimeBetween(calendar: Calendar, start: number, end: number): number {
  if (end < start) return -workingTimeBetween(calendar, end, start)
  if (calendar.kind === 'always') return end - start
  let sum = 0
  for (const { from, to } of workingSpans(calendar, start)) {
    if (from >= end) break
    sum += Math.max(0, Math.min(to, end) - Math.max(from, start))
  }
  return sum
}

/** The end of the working day that a moment falls on, or of the next one. */
export function endOfWorkingDay(calendar: WorkingHours, day: LocalDay): number | undefined {
  const spans = spansOf(calendar, day)
  return spans.at(-1)?.to
}

/** A day of the calendar, in no zone. */
export interface LocalDay {
  year: number
  /** 1 to 12. */
  month: number
  day: number
}

const DAY = 86_400_000
/** Further than this no case is due: a calendar of nothing but holidays ends here. */
const FURTHEST = 5 * 366

/** The team's working spans as moments, from the day of `start` on. */
function* workingSpans(calendar: WorkingHours, start: number): Generator<Span> {
  const zone = zoneOf(calendar.zone)
  // The day before reaches past midnight nowhere, but a zone may have set its clocks back over it.
  const first = Math.floor(zone.localOf(start) / DAY) - 1
  for (let day = first; day < first + FURTHEST; day++) yield* spansAt(calendar, zone, day * DAY)
}

function spansOf(calendar: WorkingHours, { year, month, day }: LocalDay): Span[] {
  return spansAt(calendar, zoneOf(calendar.zone), Date.UTC(year, month - 1, day))
}

/** Days of calendars that were asked for: many cases are due in the same few weeks. */
const known = new WeakMap<WorkingHours, Map<number, Span[]>>()

/** `midnight`: of the local day, written as if it were UTC. */
function spansAt(calendar: WorkingHours, zone: Zone, midnight: number): Span[] {
  const days = known.get(calendar) ?? new Map<number, Span[]>()
  known.set(calendar, days)
  const spans = days.get(midnight) ?? makeSpans(calendar, zone, midnight)
  days.set(midnight, spans)
  return spans
}

function makeSpans({ week, holidays }: WorkingHours, zone: Zone, midnight: number): Span[] {
  const date = new Date(midnight)
  if (holidays.includes(date.toISOString().slice(0, 10))) return []
  const spans = week[(date.getUTCDay() + 6) % 7] ?? []
  return spans.map(({ from, to }) => ({
    from: zone.momentOf(midnight + from * 60_000),
    to: zone.momentOf(midnight + to * 60_000),
  }))
}
