import { describe, expect, it } from 'vitest'
import { axisDate, dayAndTime, inMonth, plural, relative, shortSpan, span } from '@/lib/i18n/format'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Saturday, 21 November 2026, 14:00 where the test runs. */
const NOW = new Date(2026, 10, 21, 14).getTime()

describe('span', () => {
  it.each([
    [0, '0 min'],
    [59_000, '0 min'],
    [40 * MINUTE, '40 min'],
    [2 * HOUR, '2 h'],
    [2 * HOUR + 10 * MINUTE, '2 h 10 min'],
    [-(2 * HOUR + 10 * MINUTE), '2 h 10 min'],
    [3 * DAY + 4 * HOUR + 5 * MINUTE, '3 d 4 h'],
    [3 * DAY + 5 * MINUTE, '3 d'],
  ])('%d ms is %s', (ms, words) => {
    expect(span(ms)).toBe(words)
  })

  it('is its largest unit where there is no room', () => {
    expect([shortSpan(2 * HOUR + 10 * MINUTE), shortSpan(30_000)]).toEqual(['2 h', '0 min'])
  })
})

describe('relative', () => {
  it.each([
    [NOW, 'now'],
    [NOW - 5 * DAY, '5 days ago'],
    [NOW - DAY, 'yesterday'],
    [NOW + 3 * HOUR, 'in 3 hours'],
    [NOW - 21 * DAY, '3 weeks ago'],
    [NOW - 3 * 365.25 * DAY, '3 years ago'],
  ])('%d', (at, words) => {
    expect(relative(at, NOW)).toBe(words)
  })
})

describe('dayAndTime', () => {
  it('names the days around today, whatever the hour', () => {
    expect(dayAndTime(NOW + 9 * HOUR, NOW)).toMatch(/^today (11|23):00/)
    expect(dayAndTime(NOW + 11 * HOUR, NOW)).toMatch(/^tomorrow 0?1:00/)
    expect(dayAndTime(NOW - 15 * HOUR, NOW)).toMatch(/^yesterday (11|23):00/)
    expect(dayAndTime(NOW + 3 * DAY, NOW)).toMatch(/Nov/)
  })
})

describe('inMonth', () => {
  it('says the day while it is near, then the month, then the year too', () => {
    expect(inMonth(NOW - 3 * DAY, NOW)).toMatch(/^on .*18/)
    expect(inMonth(NOW - 250 * DAY, NOW)).toBe('in March')
    expect(inMonth(NOW - 360 * DAY, NOW)).toBe('in November 2025')
  })
})

describe('axisDate', () => {
  it('is never the same for two years', () => {
    expect(axisDate(NOW - 3 * DAY, NOW)).toMatch(/18/)
    expect(axisDate(NOW - 250 * DAY, NOW)).toBe('Mar')
    expect(axisDate(NOW - 615 * DAY, NOW)).toBe('Mar 2025')
  })
})

describe('plural', () => {
  it('picks the word and writes the number', () => {
    const forms = { one: 'response', other: 'responses' }
    expect([1, 0, 1200].map((n) => plural(n, forms))).toEqual([
      '1 response',
      '0 responses',
      '1,200 responses',
    ])
  })
})
