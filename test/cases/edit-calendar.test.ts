import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarProblems } from '@/lib/cases/calendar-problems'
import {
  asOnMonday,
  clockText,
  minutesOf,
  officeHours,
  withHoliday,
  withSpan,
} from '@/lib/cases/edit-calendar'

describe('changes of the calendar', () => {
  const hours = officeHours('Europe/Berlin')

  it('begin with hours that can be used', () => {
    expect(calendarProblems(hours)).toEqual([])
  })

  it('add hours after those of the day, within it', () => {
    expect(withSpan(hours, 5).week[5]).toEqual([{ from: 540, to: 1020 }])
    expect(withSpan(hours, 0).week[0]?.[1]).toEqual({ from: 1080, to: 1320 })
    const full = withSpan(withSpan(withSpan(hours, 0), 0), 0)
    expect(calendarProblems(full).map(({ code }) => code)).toEqual(['overlapping'])
  })

  it('take Monday for the working week and leave the weekend', () => {
    const same = asOnMonday(withSpan(hours, 0))
    expect(same.week[4]).toEqual(same.week[0])
    expect(same.week[6]).toEqual([])
  })

  it('keep each holiday once, in order', () => {
    const two = withHoliday(withHoliday(hours, '2026-12-25'), '2026-05-01')
    expect(withHoliday(two, '2026-05-01').holidays).toEqual(['2026-05-01', '2026-12-25'])
  })

  it('read back every time that they show', () => {
    fc.assert(
      fc.property(fc.nat(1439), (minutes) => {
        expect(minutesOf(clockText(minutes), false)).toBe(minutes)
      }),
    )
    expect(minutesOf(clockText(1440), true)).toBe(1440)
    expect(minutesOf('', true)).toBeUndefined()
  })
})
