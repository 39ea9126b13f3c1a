/**
 * A time zone by the platform's own rules (Intl). A library for it is not in the sidebar's first
 * chunk, which draws the case's clock; the tests hold these few lines to Luxon's answers.
 */
export interface Zone {
  /** What the zone's clocks read at a moment, written as if it were UTC. */
  localOf(moment: number): number
  /**
   * The first moment at which the zone's clocks read so late: of an hour that comes twice the first
   * one; for an hour that is skipped the moment of the leap.
   */
  momentOf(local: number): number
}

const HOUR = 3_600_000
const zones = new Map<string, Zone>()

/** Throws a RangeError for a name that the platform does not know. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const zone = makeZone(name)
  zones.set(name, zone)
  return zone
}

export function isZone(name: string): boolean {
  try {
    zoneOf(name)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function makeZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const offsetAt = (moment: number): number => {
    const second = Math.floor(moment / 1000) * 1000
    const parts = new Map(format.formatToParts(second).map(({ type, value }) => [type, +value]))
    const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
    const local = Date.UTC(
      of('year'),
      of('month') - 1,
      of('day'),
      of('hour'),
      of('minute'),
      of('second'),
    )
    return local - second
  }
  return {
    localOf: (moment) => moment + offsetAt(moment),
    momentOf: (local) => momentOf(local, offsetAt),
  }
}

/** Zones reach from 12 hours behind UTC to 14 ahead; the clocks change at most once in that time. */
function momentOf(local: number, offsetAt: (moment: number) => number): number {
  const before = offsetAt(local - 15 * HOUR)
  const after = offsetAt(local + 13 * HOUR)
  if (offsetAt(local - before) === before) return local - before
  if (offsetAt(local - after) === after) return local - after
  return leapBetween(local - after, local - before, before, offsetAt)
}

/** The moment at which the clocks leave the offset `before`. */
function leapBetween(
  low: number,
  high: number,
  before: number,
  offsetAt: (moment: number) => number,
): number {
  let [from, to] = [low, high]
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2)
    if (offsetAt(middle) === before) from = middle
    else to = middle
  }
  return to
}
