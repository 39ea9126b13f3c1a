import { describe, expect, it } from 'vitest'
import type { Case } from '@/lib/cases/case'
import { casesOf } from '@/lib/cases/cases-of'
import { churnRiskOf } from '@/lib/cases/churn'
import type { Intervention } from '@/lib/cases/intervention'
import { followUpOf, outcomeOf } from '@/lib/cases/outcome'
import type { Response } from '@/lib/nps/response'
import { closed, DAY, entry, PAT, RULES, response, START, sent } from './examples'

const first = response('a', 3, 0)

function caseOf(log: Intervention[], ...more: Response[]): Case {
  const [one] = casesOf([first, ...more], log, RULES)
  if (!one) throw new Error('no case')
  return one
}
const outcome = (log: Intervention[], responses: Response[], days: number) =>
  outcomeOf(caseOf(log, ...responses), [first, ...responses], START + days * DAY)

const contact = sent('s', 10, 'a')
const end = closed('e', 20, 'a')
const later = (score: number, days = 40) => response('n', score, days * 24)

describe('outcomeOf', () => {
  it.each([
    [10, 'recovered'],
    [9, 'recovered'],
    [7, 'recovered'],
    [6, 'improved'],
    [4, 'improved'],
    [3, 'unchanged'],
    [2, 'worse'],
    [0, 'worse'],
  ] as const)('a 3 and then a %i: %s', (score, expected) => {
    expect(outcome([contact], [later(score)], 41)).toMatchObject({ outcome: expected, was: 3 })
  })

  it('is tied to what was done before that response', () => {
    const after = entry('x', 'note', 41 * 24, { note: 'thanks', responseId: 'a' })
    const found = outcome([contact, end, after], [later(9)], 50)
    expect(found).toMatchObject({ response: { id: 'n' }, before: ['s', 'e'] })
  })

  it('is open while there is neither contact nor closing, and until 90 days are over', () => {
    expect(outcome([], [later(9)], 200)).toBeUndefined()
    expect(outcome([contact, end], [], 90)).toBeUndefined()
    expect(outcome([contact, end], [], 91)).toMatchObject({ outcome: 'silent', before: ['s', 'e'] })
    expect(outcome([contact], [], 91)).toMatchObject({ outcome: 'silent' })
  })

  it('is what a late response says, though the customer was silent for long', () => {
    expect(outcome([contact, end], [later(9, 200)], 201)).toMatchObject({ outcome: 'recovered' })
  })

  it('counts the first response after the closing, before it the latest after the contact', () => {
    const between = response('b', 7, 15)
    expect(outcome([contact, end], [between], 50)).toMatchObject({ response: { id: 'b' } })
    const last = response('z', 9, 60 * 24)
    expect(outcome([contact, end], [between, last], 70)).toMatchObject({ response: { id: 'z' } })
    const third = response('zz', 1, 99 * 24)
    expect(outcome([contact, end], [last, third], 100)).toMatchObject({ response: { id: 'z' } })
  })

  it('takes a response under another address of the customer', () => {
    const other = response('o', 9, 100, { address: PAT })
    expect(outcomeOf(caseOf([contact]), [first, other], START + 9 * DAY)).toMatchObject({
      outcome: 'recovered',
      response: { id: 'o', address: PAT },
    })
  })
})

describe('followUpOf', () => {
  const at = (log: Intervention[], responses: Response[], days: number) =>
    followUpOf(caseOf(log, ...responses), [first, ...responses], START + days * DAY)

  it('is due 14 days after the closing, until they were asked or answered', () => {
    const asked = entry('q', 'asked-again', 400, { responseId: 'a' })
    expect(at([contact], [], 30)).toBeUndefined()
    expect(at([end], [], 14)).toBe('not-yet')
    expect(at([end], [], 15)).toBe('due')
    expect(at([end, asked], [], 18)).toBe('asked')
    expect(at([end, asked], [later(9)], 41)).toBe('answered')
  })
})

describe('churnRiskOf', () => {
  const bad = (days: number) => response('b', 2, days * 24)
  const risk = (responses: Response[], log: Intervention[], days: number, since?: number) =>
    churnRiskOf(responses, log, START + days * DAY, since)

  it('marks a detractor without contact in their first 90 days', () => {
    expect(risk([first], [], 10)).toEqual({
      code: 'in-first-days',
      since: START,
      until: START + 90 * DAY,
    })
    expect(risk([first], [], 91)?.code).toBe('first-days-passed')
  })

  it('ends with a contact, by reply, phone or the news of what changed', () => {
    expect(risk([first], [contact], 10)).toBeUndefined()
    const tried = entry('t', 'contact-tried', 5, { channel: 'phone', responseId: 'a' })
    expect(risk([first], [tried], 10)?.code).toBe('in-first-days')
  })

  it('does not take a contact from before they complained', () => {
    const happy = response('h', 9, 0)
    expect(risk([happy, bad(20)], [sent('s', 24)], 30)?.since).toBe(START + 20 * DAY)
  })

  it('is not for a customer of long standing, nor for one who is content again', () => {
    expect(risk([response('h', 9, 0), bad(100)], [], 101)).toBeUndefined()
    expect(risk([first], [], 10, START - 100 * DAY)).toBeUndefined()
    expect(risk([first, response('h', 8, 30)], [], 10)).toBeUndefined()
    expect(risk([], [], 10)).toBeUndefined()
  })
})
