import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { readDate } from '@/lib/sources/date'
import { addEvidence, noEvidence, orderOf } from '@/lib/sources/date-order'
import { looksLikeDate } from '@/lib/sources/date-shape'

const now = Date.UTC(2026, 10, 21, 12)
const berlin = { zone: 'Europe/Berlin', now }
const at = (iso: string) => Date.parse(iso)

describe('readDate', () => {
  it.each([
    ['2026-08-22', '2026-08-22T00:00:00+02:00', false],
    ['2026-08-22T13:41:54', '2026-08-22T13:41:54+02:00', false],
    ['2026-01-22 13:41', '2026-01-22T13:41:00+01:00', false],
    ['2026-08-22T13:41:54Z', '2026-08-22T13:41:54Z', true],
    ['2026-08-22T13:41:54.123456+05:30', '2026-08-22T13:41:54.123+05:30', true],
    ['2026-08-22 13:41:54 UTC', '2026-08-22T13:41:54Z', true],
    ['2026-08-22 13:41:54 GMT+2', '2026-08-22T13:41:54+02:00', true],
    ['2026-08-22 13:41:54 EDT', '2026-08-22T13:41:54-04:00', true],
    ['2026-08-22 13:41:54 CEST', '2026-08-22T13:41:54+02:00', true],
    ['2026-08-22 13:41:54 America/New_York', '2026-08-22T13:41:54-04:00', true],
    ['2026-08-22T13:41:54 (UTC)', '2026-08-22T13:41:54Z', true],
    ['2026/08/22 1:05 pm', '2026-08-22T13:05:00+02:00', false],
    ['20260822T134154', undefined, false],
    ['20260822', '2026-08-22T00:00:00+02:00', false],
    ['03.04.2026 14:05', '2026-04-03T14:05:00+02:00', false],
    ['3. 4. 2026', '2026-04-03T00:00:00+02:00', false],
    ['03.04.26, 14:05 Uhr', '2026-04-03T14:05:00+02:00', false],
    ['22-Aug-2026 12:30 AM', '2026-08-22T00:30:00+02:00', false],
    ['Aug 22, 2026 12:30 PM', '2026-08-22T12:30:00+02:00', false],
    ['Saturday, August 22nd, 2026 at 1:41 PM', '2026-08-22T13:41:00+02:00', false],
    ['22 août 2026', '2026-08-22T00:00:00+02:00', false],
    ['22. März 2026 09:00', '2026-03-22T09:00:00+01:00', false],
    ['3 de abril de 2026', '2026-04-03T00:00:00+02:00', false],
    ['Sat, 22 Aug 2026 13:41:54 +0200', '2026-08-22T13:41:54+02:00', true],
    ['Sat Aug 22 2026 13:41:54 GMT+0200 (CEST)', '2026-08-22T13:41:54+02:00', true],
    ['1787406114', '2026-08-22T13:41:54Z', true],
    ['1787406114000', '2026-08-22T13:41:54Z', true],
    ['1787406114.5', '2026-08-22T13:41:54.500Z', true],
    // A day and a half around the change to winter time: the offsets differ.
    ['2026-10-25 01:30', '2026-10-25T01:30:00+02:00', false],
    ['2026-10-25 03:30', '2026-10-25T03:30:00+01:00', false],
  ])('%j in Berlin is %s', (text, iso, zoned) => {
    const read = readDate(text, berlin)
    if (iso === undefined) expect(read).toEqual({ code: 'date-unreadable' })
    else expect(read).toMatchObject({ at: at(iso), zoned })
  })

  it.each([
    ['', 'no-date'],
    ['soon', 'date-unreadable'],
    ['2026', 'date-unreadable'],
    ['2026-08', 'date-unreadable'],
    ['2026-08-22 noon', 'date-unreadable'],
    ['1.78741E+12', 'date-unreadable'],
    ['31/02/2026', 'date-impossible'],
    ['2026-02-30', 'date-impossible'],
    ['2025-02-29', 'date-impossible'],
    ['2026-13-01', 'date-impossible'],
    ['2026-08-22 25:00', 'date-impossible'],
    ['2026-08-22 13:41 PM', 'date-impossible'],
    ['2026-08-22 13:41 IST', 'date-zone'],
    ['2026-08-22 13:41 BST', 'date-zone'],
    ['2026-08-22 13:41 +99:00', 'date-zone'],
    ['46113.57', 'date-serial'],
    ['46113', 'date-serial'],
    ['2026-11-23', 'date-future'],
    ['2062-08-22', 'date-future'],
    ['1970-01-01', 'date-past'],
    ['0001-01-01', 'date-past'],
  ])('%j is refused as %s', (text, code) => {
    expect(readDate(text, berlin)).toEqual({ code })
  })

  it('takes a date up to a day ahead: zones differ', () => {
    expect(readDate('2026-11-22T11:00:00Z', berlin)).toHaveProperty('at')
  })

  const moment = fc.integer({ min: Date.UTC(2000, 0, 2) / 1000, max: now / 1000 })
  const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia']

  it.each([
    ['yyyy-MM-dd HH:mm:ss', undefined],
    ["yyyy-MM-dd'T'HH:mm:ss.SSS", undefined],
    ['dd/MM/yyyy HH:mm:ss', 'day-first'],
    ['M/d/yyyy h:mm:ss a', 'month-first'],
    ['dd.MM.yyyy HH:mm:ss', undefined],
    ['d MMM yyyy HH:mm:ss', undefined],
    ['MMMM d, yyyy h:mm:ss a', undefined],
    ["yyyy-MM-dd HH:mm:ss 'UTC'ZZ", undefined],
    ['EEE, dd LLL yyyy HH:mm:ss ZZZ', undefined],
  ] as const)('reads back what was written as %s', (format, order) => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (second, zone) => {
        const written = DateTime.fromSeconds(second, { zone }).setLocale('en-US')
        const read = readDate(written.toFormat(format), { zone, now, order })
        // In the hour that a change to winter time repeats, a clock without a zone says two moments.
        const moments = format.includes('Z') ? [written] : written.getPossibleOffsets()
        expect(moments.map((one) => one.toMillis())).toContain('at' in read && read.at)
      }),
    )
  })

  it('never takes a date that does not exist', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))
    fc.assert(
      fc.property(pair, fc.constantFrom('/', '-', '.'), ([a, b], mark) => {
        const read = readDate(`${a}${mark}${b}${mark}2025`, { ...berlin, order: 'day-first' })
        expect('at' in read).toBe(DateTime.utc(2025, b || 99, a || 99).isValid)
      }),
    )
  })
})

describe('the order of day and month', () => {
  const small = fc.integer({ min: 1, max: 12 })

  it('is never guessed', () => {
    fc.assert(
      fc.property(small, small, fc.constantFrom('/', '-'), (a, b, mark) => {
        const read = readDate(`${a}${mark}${b}${mark}2025`, { zone: 'UTC', now })
        expect('at' in read).toBe(a === b)
      }),
    )
  })

  const evidenceOf = (dates: string[]) => {
    const evidence = noEvidence()
    for (const date of dates) addEvidence(evidence, date)
    return evidence
  }

  it.each([
    [['03/04/2026', '25/12/2025'], 'day-first'],
    [['03/04/2026', '12/25/2025'], 'month-first'],
    [['03/04/2026', '05/04/2026'], 'ask'],
    [['03/04/2026', '25/12/2025', '12/25/2025'], 'ask'],
    [['05/05/2026', '05-05-2026'], undefined],
    [['2026-04-03', '03.04.2026', '1787406114'], undefined],
    // A slip proves nothing.
    [['03/04/2026', '31/02/2026', '45/45/2026'], 'ask'],
    [[], undefined],
  ])('of %j is %s', (dates, order) => {
    expect(orderOf(evidenceOf(dates))).toBe(order)
  })

  it('is asked with a date of the file and its two days', () => {
    expect(evidenceOf(['2026-01-01', '03/04/2026', '04/05/2026'])).toEqual({
      dates: 3,
      dayFirst: 0,
      monthFirst: 0,
      either: 2,
      example: {
        text: '03/04/2026',
        dayFirst: Date.UTC(2026, 3, 3),
        monthFirst: Date.UTC(2026, 2, 4),
      },
    })
  })

  it('is found whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(small, small)), fc.nat(), (pairs, place) => {
        const dates = pairs.map(([a, b]) => `${a}/${b}/2025`)
        dates.splice(place % (dates.length + 1), 0, '31/10/2025')
        expect(orderOf(evidenceOf(dates))).toBe('day-first')
      }),
    )
  })

  it('with dots is day first: no locale writes dots with the month before the day', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const codes = letters.flatMap((a) => letters.map((b) => a + b))
    const locales = Intl.DateTimeFormat.supportedLocalesOf(codes)
    const written = locales.map((locale) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'short', calendar: 'gregory' })
        .formatToParts(Date.UTC(2026, 7, 22, 12))
        .map(({ type, value }) => (type === 'literal' ? value : type))
        .join(''),
    )
    expect(written.filter((pattern) => /day\.\s?month/.test(pattern)).length).toBeGreaterThan(15)
    expect(written.filter((pattern) => /month\.\s?day\.\s?year/.test(pattern))).toEqual([])
  })
})

describe('looksLikeDate', () => {
  it.each(['7', '10', '2026', 'Good, a bit slow', 'jane@x.example', '3 stars in May'])(
    'is false for %j',
    (text) => {
      expect(looksLikeDate(text)).toBe(false)
    },
  )
})
