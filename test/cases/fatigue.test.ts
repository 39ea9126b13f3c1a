import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { casesOf } from '@/lib/cases/cases-of'
import { lastAsked, nextAsk } from '@/lib/cases/fatigue'
import { toldIn, toldProblem, withTold } from '@/lib/cases/told'
import { DAY, entry, HOUR, JANE, RULES, response, START } from './examples'

describe('when a customer was last asked', () => {
  const again = entry('1', 'asked-again', 50, {})

  it('is the latest of what says so, with what does', () => {
    const answer = response('a', 9, 10)
    expect(lastAsked([], [])).toBeUndefined()
    expect(lastAsked([answer], [])).toEqual({ at: answer.answeredAt, from: 'answer' })
    const sent = { ...response('b', 8, 5), askedAt: START + 20 * HOUR }
    expect(lastAsked([answer, sent], [])).toEqual({ at: START + 20 * HOUR, from: 'survey' })
    expect(lastAsked([answer, sent], [again])).toEqual({ at: again.at, from: 'agent' })
  })

  it('does not count what was taken back', () => {
    expect(lastAsked([], [again, entry('2', 'undone', 51, { undoes: '1' })])).toBeUndefined()
  })

  it('is early until the team’s days are over, to the moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 730 }), fc.nat(DAY), (days, before) => {
        const last = { at: START, from: 'answer' } as const
        const { at } = nextAsk(last, days, START)
        expect(at).toBe(START + days * DAY)
        expect(nextAsk(last, days, at - 1 - before).early).toBe(true)
        expect(nextAsk(last, days, at + before).early).toBe(false)
      }),
    )
  })
})

describe('a response that was told', () => {
  const told = (answeredAt: number) =>
    entry('t', 'response-told', 100, { score: 3, comment: 'Late', channel: 'phone', answeredAt })
  const recent = told(START + 99 * HOUR)

  it('is a response of its customer, by hand, and marked with who typed it in', () => {
    expect(toldIn([recent])).toMatchObject([
      {
        ...{ id: 'by-hand:t', address: JANE, source: 'by-hand', score: 3, comment: 'Late' },
        ...{ receivedAt: recent.at, told: { by: 'Kim Lee', channel: 'phone' } },
      },
    ])
  })

  it('opens a case like any other, once; one of long ago is history', () => {
    const cases = casesOf(withTold([], [recent]), [recent, recent], RULES)
    expect(cases).toMatchObject([{ id: 'by-hand:t', state: 'open' }])
    expect(casesOf([], [told(START - 99 * DAY)], RULES)).toEqual([])
  })

  it('goes with its entry', () => {
    const log = [recent, entry('u', 'undone', 101, { undoes: 't' })]
    expect(toldIn(log)).toEqual([])
    expect(casesOf([], log, RULES)).toEqual([])
  })

  it('needs a score and a time that has come', () => {
    expect(toldProblem(undefined, START, START)).toBe('score-missing')
    expect(toldProblem(0, Number.NaN, START)).toBe('time-missing')
    expect(toldProblem(0, START + 1, START)).toBe('time-to-come')
    expect(toldProblem(0, START, START)).toBeUndefined()
  })
})
