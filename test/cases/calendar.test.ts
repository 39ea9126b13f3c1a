import fc from 'fast-check'
import { IANAZone } from 'luxon'
import { describe, expect, it } from 'vitest'
import {
  addWorkingTime,
  endOfDay,
  endOfWork,
  type WorkingHours,
  workingTimeBetween,
} from '@/lib/cases/calendar'
import { calendarProblems } from '@/lib/cases/calendar-problems'
import { Calendar } from '@/lib/cases/calendar-shape'
import { isZone, zoneOf } from '@/lib/cases/zone'
import { DAY, HOUR } from './examples'

const MINUTE = 60_000
const nineToFive = [{ from: 9 * 60, to: 17 * 60 }]
const BERLIN: WorkingHours = {
  kind: 'hours',
  zone: 'Europe/Berlin',
  week: [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []],
  holidays: [],
}

/** Zones that change at night, at midnight, by half an hour, or not; with odd offsets; over the date line. */
const zones = [
  ['Europe/Berlin', '2026-03-29T01:00Z', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-03-08T07:00Z', '2026-11-01T06:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z', '2026-10-03T15:30Z'],
  ['Africa/Cairo', '2026-04-23T22:00Z', '2026-10-29T21:00Z'],
  ['America/St_Johns', '2026-03-08T05:30Z', '2026-11-01T04:30Z'],
  ['Pacific/Chatham', '2026-04-04T14:00Z', '2026-09-26T14:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z', '2026-06-01T00:00Z'],
  ['Asia/Kathmandu', '2026-01-01T00:00Z', '2026-06-01T00:00Z'],
  ['Asia/Kolkata', '2026-01-01T00:00Z', '2026-06-01T00:00Z'],
  ['UTC', '2026-01-01T00:00Z', '2026-06-01T00:00Z'],
] as const

/** A zone and a whole minute within three days of one of its changes. */
const moments = fc
  .tuple(fc.constantFrom(...zones), fc.boolean(), fc.integer({ min: -4320, max: 4320 }))
  .map(([[zone, spring, autumn], first, minutes]) => ({
    zone,
    moment: Date.parse(first ? spring : autumn) + minutes * MINUTE,
  }))

describe('a zone', () => {
  it("reads the clocks as Luxon's does", () => {
    fc.assert(
      fc.property(moments, ({ zone, moment }) => {
        const offset = IANAZone.create(zone).offset(moment) * MINUTE
        expect(zoneOf(zone).localOf(moment)).toBe(moment + offset)
      }),
      { numRuns: 500 },
    )
  })

  it('finds the first moment at which the clocks read so late', () => {
    fc.assert(
      fc.property(moments, ({ zone, moment }) => {
        const { localOf, momentOf } = zoneOf(zone)
        const local = localOf(moment)
        const found = momentOf(local)
        expect(localOf(found)).toBe(local)
        expect(found).toBeLessThanOrEqual(moment)
        // An hour that comes twice comes again after an hour at most.
        for (let back = 30; back <= 60; back += 30) {
          expect(localOf(found - back * MINUTE)).toBeLessThan(local)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives the leap for a time that is skipped', () => {
    const { momentOf } = zoneOf('Europe/Berlin')
    const leap = Date.parse('2026-03-29T01:00Z')
    for (const minute of [0, 1, 30, 59]) {
      expect(momentOf(Date.UTC(2026, 2, 29, 2, minute))).toBe(leap)
    }
    const apia = zoneOf('Pacific/Apia').momentOf(Date.UTC(2011, 11, 30, 12))
    expect(apia).toBe(Date.parse('2011-12-30T10:00Z'))
  })

  it('has to be one that the platform knows', () => {
    expect(isZone('Europe/Berlin')).toBe(true)
    expect(isZone('Europe/Atlantis')).toBe(false)
    expect(isZone('')).toBe(false)
  })
})

const spans = fc
  .uniqueArray(fc.constantFrom(0, 60, 90, 119, 120, 150, 180, 540, 765, 1020, 1380, 1410, 1440), {
    maxLength: 6,
  })
  .map((edges) => {
    const sorted = edges.sort((a, b) => a - b)
    return sorted.flatMap((from, i) => {
      const to = sorted[i + 1]
      return i % 2 === 0 && to !== undefined ? [{ from, to }] : []
    })
  })
const weeks = fc
  .array(spans, { minLength: 7, maxLength: 7 })
  .filter((week) => week.some((day) => day.length > 0))

/** Minute by minute; a clock that is set back does not make an earlier time of day come again. */
function* workedMinutes(calendar: WorkingHours, start: number): Generator<number> {
  const zone = IANAZone.create(calendar.zone)
  let latest = Number.NEGATIVE_INFINITY
  let offset = 0
  const first = start - (start % (15 * MINUTE)) - 3 * HOUR
  for (let minute = first; ; minute += MINUTE) {
    if (minute % (15 * MINUTE) === 0) offset = zone.offset(minute) * MINUTE
    latest = Math.max(latest, minute + offset)
    const day = new Date(latest)
    const of = day.getUTCHours() * 60 + day.getUTCMinutes()
    const free = calendar.holidays.includes(day.toISOString().slice(0, 10))
    const spans = free ? [] : (calendar.week[(day.getUTCDay() + 6) % 7] ?? [])
    const works = spans.some(({ from, to }) => of >= from && of < to)
    if (works && minute >= start) yield minute
  }
}

describe('working time', () => {
  const cases = fc
    .tuple(moments, weeks, fc.integer({ min: 1, max: 900 }), fc.nat(3))
    .map(([{ zone, moment }, week, minutes, off]) => {
      const holidays = [1, 3].map((days) =>
        new Date(moment + days * DAY).toISOString().slice(0, 10),
      )
      const calendar: WorkingHours = {
        kind: 'hours',
        zone,
        week,
        holidays: holidays.slice(0, off),
      }
      return { calendar, moment, minutes }
    })

  it('is what a count of every minute says, over changes of the clock', () => {
    fc.assert(
      fc.property(cases, ({ calendar, moment, minutes }) => {
        let left = minutes
        for (const minute of workedMinutes(calendar, moment)) {
          if (--left > 0) continue
          expect(addWorkingTime(calendar, moment, minutes * MINUTE)).toBe(minute + MINUTE)
          return
        }
      }),
      { numRuns: 300 },
    )
  })

  it('between two moments is what was added', () => {
    fc.assert(
      fc.property(cases, ({ calendar, moment, minutes }) => {
        const due = addWorkingTime(calendar, moment, minutes * MINUTE)
        expect(workingTimeBetween(calendar, moment, due)).toBe(minutes * MINUTE)
        expect(workingTimeBetween(calendar, due, moment)).toBe(-minutes * MINUTE)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['within a day', '2026-06-02T08:00+02:00', 2, '2026-06-02T11:00+02:00'],
    ['from before the hours', '2026-06-02T06:00+02:00', 2, '2026-06-02T11:00+02:00'],
    ['over a night', '2026-06-02T16:00+02:00', 2, '2026-06-03T10:00+02:00'],
    ['over a weekend', '2026-06-05T16:00+02:00', 2, '2026-06-08T10:00+02:00'],
    ['to the end of a day', '2026-06-02T09:00+02:00', 8, '2026-06-02T17:00+02:00'],
    ['over the spring change', '2026-03-27T16:00+01:00', 2, '2026-03-30T10:00+02:00'],
    ['over the autumn change', '2026-10-23T16:00+02:00', 2, '2026-10-26T10:00+01:00'],
    ['24 hours of three days', '2026-06-01T09:00+02:00', 24, '2026-06-03T17:00+02:00'],
  ])('%s', (_, start, hours, due) => {
    expect(addWorkingTime(BERLIN, Date.parse(start), hours * HOUR)).toBe(Date.parse(due))
  })

  it('passes over holidays', () => {
    const calendar = { ...BERLIN, holidays: ['2026-06-03', '2026-06-04'] }
    const due = addWorkingTime(calendar, Date.parse('2026-06-02T16:00+02:00'), 2 * HOUR)
    expect(due).toBe(Date.parse('2026-06-05T10:00+02:00'))
  })

  it('goes through midnight where one span follows another', () => {
    const night = [
      { from: 0, to: 6 * 60 },
      { from: 22 * 60, to: 1440 },
    ]
    const calendar = { ...BERLIN, week: Array.from({ length: 7 }, () => night) }
    const start = Date.parse('2026-06-02T23:30+02:00')
    expect(addWorkingTime(calendar, start, HOUR)).toBe(start + HOUR)
  })

  it('around the clock is time', () => {
    expect(addWorkingTime({ kind: 'always' }, 5, 7)).toBe(12)
    expect(workingTimeBetween({ kind: 'always' }, 5, 12)).toBe(7)
  })

  it('never comes where nobody ever works, and says so', () => {
    const never = { ...BERLIN, week: Array.from({ length: 7 }, () => []) }
    expect(() => addWorkingTime(never, 0, HOUR)).toThrow(RangeError)
  })
})

describe('a day', () => {
  it('ends at the midnight of the zone', () => {
    const evening = Date.parse('2026-06-02T23:30+02:00')
    expect(endOfDay('Europe/Berlin', evening)).toBe(Date.parse('2026-06-03T00:00+02:00'))
    expect(endOfDay('Asia/Kathmandu', evening)).toBe(Date.parse('2026-06-04T00:00+05:45'))
  })

  it('ends for the team with its last span, and has no end when it is off', () => {
    expect(endOfWork(BERLIN, Date.UTC(2026, 5, 2))).toBe(Date.parse('2026-06-02T17:00+02:00'))
    expect(endOfWork(BERLIN, Date.UTC(2026, 5, 6))).toBeUndefined()
  })
})

describe('a calendar that can not be used', () => {
  const tuesday = (...spans: { from: number; to: number }[]) => ({
    ...BERLIN,
    week: [[], spans, [], [], [], [], []],
  })

  it.each([
    ['no hour', { ...BERLIN, week: BERLIN.week.map(() => []) }, [{ code: 'no-working-hour' }]],
    ['a zone', { ...BERLIN, zone: 'Mars/Dome' }, [{ code: 'unknown-zone', zone: 'Mars/Dome' }]],
    [
      'inverted hours',
      tuesday({ from: 60, to: 120 }, { from: 1020, to: 540 }),
      [{ code: 'ends-before-it-begins', day: 1, span: 1 }],
    ],
    [
      'no length',
      tuesday({ from: 540, to: 540 }),
      [{ code: 'ends-before-it-begins', day: 1, span: 0 }],
    ],
    [
      'overlapping hours',
      tuesday({ from: 540, to: 720 }, { from: 700, to: 800 }),
      [{ code: 'overlapping', day: 1, span: 1 }],
    ],
    [
      'hours after midnight',
      tuesday({ from: 540, to: 1500 }),
      [{ code: 'outside-the-day', day: 1, span: 0 }],
    ],
    [
      'a holiday that no calendar has',
      { ...BERLIN, holidays: ['2026-02-29', 'Easter'] },
      [
        { code: 'not-a-date', holiday: '2026-02-29' },
        { code: 'not-a-date', holiday: 'Easter' },
      ],
    ],
  ])('is refused with the place: %s', (_, calendar, problems) => {
    expect(calendarProblems(calendar)).toEqual(problems)
    expect(Calendar.safeParse(calendar).success).toBe(false)
  })

  it('is not this one', () => {
    expect(calendarProblems(BERLIN)).toEqual([])
    expect(calendarProblems(tuesday({ from: 0, to: 720 }, { from: 720, to: 1440 }))).toEqual([])
    expect(Calendar.safeParse(BERLIN).success).toBe(true)
    expect(Calendar.safeParse({ kind: 'always' }).success).toBe(true)
  })
})
