import { describe, expect, it } from 'vitest'
import type { Case } from '@/lib/cases/case'
import { casesOf } from '@/lib/cases/cases-of'
import { clockOf, firstContactOf } from '@/lib/cases/clock'
import type { Intervention } from '@/lib/cases/intervention'
import type { CaseRules } from '@/lib/cases/rules'
import type { Response } from '@/lib/nps/response'
import { DAY, entry, HOUR, RULES, response, START } from './examples'

const at = (hours: number) => START + hours * HOUR

function caseOf(
  log: Intervention[] = [],
  one: Response = response('a', 3, 0),
  rules = RULES,
): Case {
  const [found] = casesOf([one], log, rules)
  if (!found) throw new Error('no case')
  return found
}
const contact = (hours: number) =>
  entry('c', 'contacted', hours, { channel: 'phone', responseId: 'a' })

/** 09:00 to 17:00 in Berlin, Monday to Friday; the start is a Tuesday, 11:00 there. */
const days = [{ from: 540, to: 1020 }]
const hours: CaseRules = {
  ...RULES,
  firstContactMs: 8 * HOUR,
  calendar: {
    kind: 'hours',
    zone: 'Europe/Berlin',
    week: [days, days, days, days, days, [], []],
    holidays: [],
  },
}

describe('clockOf', () => {
  it('warns when a quarter of the time is left, or the share that the lead set', () => {
    const warning = (one: Case, hour: number) => clockOf(one, at(hour))?.warning
    expect([17.9, 18, 24, 30].map((hour) => warning(caseOf(), hour))).toEqual([
      false,
      true,
      true,
      true,
    ])
    const half = caseOf([], undefined, { ...RULES, warnAt: 0.5 })
    expect([11.9, 12].map((hour) => warning(half, hour))).toEqual([false, true])
  })

  it('counts the hours of the team: by night nothing goes', () => {
    const one = caseOf([], undefined, hours)
    expect(one.dueAt).toBe(Date.parse('2026-06-03T11:00+02:00'))
    const evening = clockOf(one, Date.parse('2026-06-02T17:00+02:00'))
    const night = clockOf(one, Date.parse('2026-06-03T03:00+02:00'))
    expect(evening).toMatchObject({ workLeft: 2 * HOUR, used: 0.75, timeLeft: 18 * HOUR })
    expect(night).toMatchObject({ workLeft: 2 * HOUR, used: 0.75, timeLeft: 8 * HOUR })
    expect(clockOf(one, one.dueAt + 1)).toMatchObject({ overdue: true, used: 1 })
  })

  it('is the same after a sleep: only the moment counts', () => {
    const one = caseOf()
    const awake = clockOf(one, at(20))
    clockOf(one, at(1))
    expect(clockOf(one, at(20))).toEqual(awake)
  })

  it('counts a late response from its answer, and tells since when the team could know', () => {
    const one = caseOf([], response('a', 3, 0, { received: 40 }))
    expect(one).toMatchObject({ openedAt: START, knownAt: at(40), dueAt: START + DAY })
    expect(clockOf(one, at(40))).toMatchObject({ overdue: true, doubts: [] })
  })

  it('takes a response that is dated after its arrival for answered when it came, and says so', () => {
    const one = caseOf([], response('a', 3, 500, { received: 1 }))
    expect(one.openedAt).toBe(at(1))
    expect(clockOf(one, at(2))).toMatchObject({
      timeLeft: 23 * HOUR,
      doubts: ['answered-after-arrival'],
    })
  })

  it('has all of the time left, and no more, on a device whose clock is behind', () => {
    const clock = clockOf(caseOf(), at(-5000))
    expect(clock).toMatchObject({ used: 0, workLeft: DAY, overdue: false, warning: false })
  })

  it('says when the last step is dated after now', () => {
    const note = entry('n', 'note', 50, { note: 'x', responseId: 'a' })
    expect(clockOf(caseOf([note]), at(2))?.doubts).toEqual(['now-before-last-step'])
    expect(clockOf(caseOf([note]), at(50))?.doubts).toEqual([])
  })
})

describe('firstContactOf', () => {
  it('was in time or late, by how much', () => {
    expect(firstContactOf(caseOf(), at(1))).toBeUndefined()
    expect(firstContactOf(caseOf([contact(3)]), at(4))).toEqual({
      at: at(3),
      late: false,
      tookMs: 3 * HOUR,
      lateByMs: 0,
      doubts: [],
    })
    expect(firstContactOf(caseOf([contact(30)]), at(31))).toMatchObject({
      late: true,
      lateByMs: 6 * HOUR,
    })
  })

  it('is never before the answer by a negative time, and says that its date is odd', () => {
    expect(firstContactOf(caseOf([contact(-9000)]), at(4))).toMatchObject({
      late: false,
      tookMs: 0,
      lateByMs: 0,
      doubts: ['contact-before-answer'],
    })
  })
})
