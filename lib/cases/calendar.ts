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

/** When the day of a moment ends on the clocks of a zone. */
export function endOfDay(zone: string, moment: number): number {
  const { localOf, momentOf } = zoneOf(zone)
  return momentOf((Math.floor(localOf(moment) / DAY) + 1) * DAY)
}

/**
 * When the team's work on a day ends, `midnight` being the day's own written as if it were UTC;
 * undefined for a day off.
 */
export function endOfWork(calendar: WorkingHours, midnight: number): number | undefined {
  return spansAt(calendar, zoneOf(calendar.zone), midnight).at(-1)?.to
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
