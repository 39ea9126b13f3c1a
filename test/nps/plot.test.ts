import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PLOT, plotOf, spread } from '@/components/nps/plot'
import { inTimeOrder } from '@/lib/nps/responses'
import { response } from '../cases/examples'

const WIDTH = 340

describe('plotOf', () => {
  it('puts a higher score higher and a later one further on', () => {
    const { points } = plotOf([response('a', 9, 0), response('b', 3, 24)], WIDTH)
    const [first, last] = points
    expect(first?.y).toBeLessThan(last?.y ?? 0)
    expect(first?.x).toBeLessThan(last?.x ?? 0)
    expect(points.map(({ segment }) => segment)).toEqual(['promoter', 'detractor'])
  })

  it('puts a single response in the middle', () => {
    const { points, dated } = plotOf([response('a', 9, 0)], WIDTH)
    expect(points[0]?.x).toBe((PLOT.start + WIDTH) / 2)
    expect(dated).toHaveLength(1)
  })

  it('tells responses of one moment apart', () => {
    const { points } = plotOf(
      ['a', 'b', 'c'].map((id) => response(id, 10, 0)),
      WIDTH,
    )
    expect(new Set(points.map(({ x }) => x)).size).toBe(3)
  })

  it('draws each score in the band of its segment', () => {
    const { points, bands } = plotOf(
      Array.from({ length: 11 }, (_, score) => response(`${score}`, score, score)),
      WIDTH,
    )
    for (const { segment, y } of points) {
      const band = bands.find((one) => one.segment === segment)
      expect(y).toBeGreaterThanOrEqual(band?.y ?? Number.NaN)
      expect(y).toBeLessThanOrEqual((band?.y ?? 0) + (band?.height ?? 0))
    }
  })

  it('keeps any history inside, in order, with dates that do not touch', () => {
    const history = fc.array(fc.record({ score: fc.nat(10), at: fc.nat(5) }), {
      minLength: 1,
      maxLength: 120,
    })
    fc.assert(
      fc.property(history, fc.integer({ min: 200, max: 600 }), (rows, width) => {
        const responses = inTimeOrder(rows.map(({ score, at }, i) => response(`${i}`, score, at)))
        const { points, dated } = plotOf(responses, width)
        const xs = points.map(({ x }) => x)
        expect(xs).toEqual([...xs].sort((a, b) => a - b))
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(PLOT.start - 0.001)
        expect(Math.max(...xs)).toBeLessThanOrEqual(width + 0.001)
        const dates = dated.map(({ x }) => x)
        dates.slice(1).forEach((x, i) => {
          expect((dates[i] ?? 0) - x).toBeGreaterThanOrEqual(58)
        })
      }),
    )
  })
})

describe('spread', () => {
  it('moves nothing that has room', () => {
    expect(spread([10, 40, 90], 12, 0, 100)).toEqual([10, 40, 90])
  })

  it('moves apart, within the bounds', () => {
    expect(spread([95, 96, 97], 10, 0, 100)).toEqual([80, 90, 100])
    expect(spread([0, 0, 0], 10, 0, 100)).toEqual([0, 10, 20])
  })
})
