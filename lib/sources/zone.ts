import { DateTime, FixedOffsetZone, IANAZone } from 'luxon'
import type { Parts } from './date-shape'

/**
 * Zone names with one meaning in practice: the American ones as RFC 2822 (section 4.3) fixes them,
 * the others used by one region only. IST, BST, AST and the like mean several zones and are refused.
 */
const offsetsByName: Record<string, number> = {
  ...{ Z: 0, UTC: 0, GMT: 0, UT: 0, WET: 0, WEST: 60, CET: 60, CEST: 120, EET: 120, EEST: 180 },
  ...{ MSK: 180, JST: 540, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780, HST: -600, AKST: -540 },
  ...{ AKDT: -480, PST: -480, PDT: -420, MST: -420, MDT: -360, CST: -360, CDT: -300, EST: -300 },
  EDT: -240,
}

/**
 * The zone that a text after a time names: `Z`, `+02:00`, `GMT+2`, `CEST`, `(UTC)`, `Europe/Berlin`,
 * `GMT+0200 (Central European Summer Time)`.
 * @returns Luxon's name of the zone (`UTC+2`, `Europe/Berlin`); undefined when it is unclear.
 */
export function zoneNamed(text: string): string | undefined {
  const name = text.replace(/^\((.*)\)$/, '$1').trim()
  const offset = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?(?:\s*\(.*\))?$/i.exec(name)
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
    // The world's zones reach from -12 to +14 hours.
    if (minutes > 14 * 60) return undefined
    return FixedOffsetZone.instance(offset[1] === '-' ? -minutes : minutes).name
  }
  const known = offsetsByName[name.toUpperCase()]
  if (known !== undefined) return FixedOffsetZone.instance(known).name
  return name.includes('/') && IANAZone.isValidZone(name) ? name : undefined
}

/** The zone in a column's header: `Submit Date (UTC)`, `Created at (GMT+2)`. */
export function zoneInHeader(header: string): string | undefined {
  const match = /[([ ]((?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d{2})?)?)[)\]]?\s*$/i.exec(header)
  return match?.[1] && zoneNamed(match[1])
}

/**
 * The moment of a wall-clock time in a zone, in epoch milliseconds; undefined when the calendar has
 * no such day or the clock no such time. In the hour that a summer time skips or repeats, Luxon's
 * choice holds.
 */
export function instantOf(parts: Parts, zone: string): number | undefined {
  const local = DateTime.fromObject(parts, { zone: 'utc' })
  return local.isValid ? local.toMillis() + shiftOf(local.toMillis(), zone) : undefined
}

const QUARTER = 15 * 60_000
const shifts = new Map<string, number>()

/**
 * From local to UTC. Looking a zone's rules up costs ten times the rest of reading a date, so the
 * answer is kept by quarter of an hour: no zone changes its clock in between.
 */
export function shiftOf(local: number, zone: string): number {
  const key = `${zone} ${Math.floor(local / QUARTER)}`
  const known = shifts.get(key)
  if (known !== undefined) return known
  const shift =
    DateTime.fromMillis(local, { zone: 'utc' }).setZone(zone, { keepLocalTime: true }).toMillis() -
    local
  if (shifts.size > 100_000) shifts.clear()
  shifts.set(key, shift)
  return shift
}
