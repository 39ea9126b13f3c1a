import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { historyOf } from '@/lib/nps/history'
import type { Response } from '@/lib/nps/response'
import { segmentOf } from '@/lib/nps/segment'

const response = (score: number, answeredAt: number): Response => ({
  id: `csv:${answeredAt}`,
  address: 'jane@customers.example',
  score,
  comment: '',
  answeredAt,
  receivedAt: answeredAt,
  source: 'csv',
})

describe('segmentOf', () => {
  it('puts 0-6, 7-8 and 9-10 in their segments', () => {
    const segments = Array.from({ length: 11 }, (_, score) => segmentOf(score))
    expect(segments.filter((s) => s === 'detractor')).toHaveLength(7)
    expect(segments.slice(7)).toEqual(['passive', 'passive', 'promoter', 'promoter'])
  })

  it.each([11, -1, 7.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (score) => {
    expect(() => segmentOf(score)).toThrow(RangeError)
  })
})

describe('historyOf', () => {
  it.each([
    [[3], 'first-score'],
    [[9, 8], 'slipping-promoter'],
    [[10, 2], 'slipping-promoter'],
    [[5, 6], 'repeat-detractor'],
    [[8, 7], 'falling'],
    [[8, 3], 'falling'],
    [[10, 9], 'falling'],
    [[3, 9], undefined],
    [[7, 7], undefined],
  ])('scores %j have risk %s', (scores, risk) => {
    expect(historyOf(scores.map((score, i) => response(score, i + 1)))?.risk).toBe(risk)
  })

  it('has none for a customer without responses', () => {
    expect(historyOf([])).toBeUndefined()
  })

  it('is the same for any order of arrival', () => {
    const responses = fc.uniqueArray(
      fc.record({ score: fc.integer({ min: 0, max: 10 }), at: fc.integer({ min: 0, max: 9999 }) }),
      { minLength: 1, selector: (r) => r.at },
    )
    fc.assert(
      fc.property(responses, fc.infiniteStream(fc.double({ noNaN: true })), (rows, random) => {
        const all = rows.map((r) => response(r.score, r.at))
        const shuffled = [...all]
          .map((r) => ({ r, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ r }) => r)
        expect(historyOf(shuffled)).toEqual(historyOf(all))
      }),
    )
  })
})
