import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { casesOf } from '@/lib/cases/cases-of'
import { churnRiskOf } from '@/lib/cases/churn'
import { followUpOf, outcomeOf } from '@/lib/cases/outcome'
import { summaryOf } from '@/lib/cases/summary'
import { historyOf } from '@/lib/nps/history'
import { Response } from '@/lib/nps/response'
import { JANE, RULES as rules } from '../cases/examples'

const DAY = 86_400_000
const now = 200 * DAY

const answer = (id: string, score: number, answeredAt: number, more: Partial<Response> = {}) => ({
  id: `csv:${id}`,
  address: JANE,
  score,
  comment: '',
  answeredAt,
  receivedAt: answeredAt,
  source: 'csv',
  ...more,
})
const at = fc.integer({ min: 0, max: 200 }).map((day) => day * DAY)
const nps = fc
  .uniqueArray(fc.record({ score: fc.integer({ min: 0, max: 10 }), at }), { selector: (r) => r.at })
  .map((list) => list.map((one, i) => answer(`${i}`, one.score, one.at)))
const others = fc
  .array(
    fc.record({
      metric: fc.constantFrom('csat' as const, 'ces' as const, 'stars' as const),
      score: fc.double({ min: 1, max: 7, noNaN: true }),
      at,
    }),
  )
  .map((list) =>
    list.map(({ metric, score, at: when }, i) =>
      answer(`o${i}`, score, when, { metric, scale: { min: 1, max: 7 } }),
    ),
  )

/** All that is computed of a customer's responses. */
function computed(responses: Response[]) {
  const cases = casesOf(responses, [], rules)
  return {
    history: historyOf(responses),
    cases,
    churn: churnRiskOf(responses, [], now),
    outcomes: cases.map((one) => outcomeOf({ ...one, contactedAt: one.openedAt }, responses, now)),
    followUps: cases.map((one) =>
      followUpOf({ ...one, closedAt: one.openedAt, followUpAt: now }, responses, now),
    ),
    summaries: cases.map((one) => summaryOf({ ...one, closedAt: one.openedAt }, responses)),
  }
}

describe('responses of other metrics', () => {
  it('never change segment, history, cases, outcomes or anything else made of NPS', () => {
    fc.assert(
      fc.property(nps, others, (own, more) => {
        expect(computed([...more, ...own])).toEqual(computed(own))
      }),
    )
  })

  it('would change them if they were NPS', () => {
    const own = [answer('1', 9, DAY)]
    expect(computed([...own, answer('2', 2, 2 * DAY)])).not.toEqual(computed(own))
  })

  it.each([
    [{ score: 2, metric: 'csat', scale: { min: 1, max: 5 } }, true],
    [{ score: 4.5, metric: 'stars', scale: { min: 1, max: 5 } }, true],
    [{ score: 6, metric: 'csat', scale: { min: 1, max: 5 } }, false],
    [{ score: 2, metric: 'csat' }, false],
    [{ score: 2, scale: { min: 1, max: 5 } }, false],
    [{ score: 7.5 }, false],
    [{ score: 11 }, false],
    [{ score: 7 }, true],
  ])('%j is a response: %s', (more, good) => {
    expect(Response.safeParse({ ...answer('1', 1, 1), ...more }).success).toBe(good)
  })
})
