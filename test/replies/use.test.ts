import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseRate, evidenceOf, tellingFigure } from '@/lib/replies/evidence'
import { starters } from '@/lib/replies/starters'
import { suggest } from '@/lib/replies/suggest'
import { addTally, type Sent, type TemplateUse, talliesOf } from '@/lib/replies/use'
import { COMMENT, caseOf, situationOf } from './situations'

const followed = (counts: Partial<TemplateUse['followed']>): TemplateUse => {
  const all = {
    recovered: 0,
    improved: 0,
    unchanged: 0,
    worse: 0,
    silent: 0,
    waiting: 0,
    ...counts,
  }
  return { uses: Object.values(all).reduce((a, b) => a + b, 0), mine: 0, lastAt: 1, followed: all }
}

describe('what the figures of use speak', () => {
  it('next to nothing for few cases, more for many, never more than the figures themselves', () => {
    const few = evidenceOf(followed({ recovered: 1 }), 0.4).effect
    const many = evidenceOf(followed({ recovered: 40 }), 0.4).effect
    expect(few).toBeGreaterThan(0)
    expect(few).toBeLessThan(0.1)
    expect(many).toBeGreaterThan(4 * few)
    expect(many).toBeLessThan(0.6)
  })

  it('against a template after which fewer came back than after the others', () => {
    expect(evidenceOf(followed({ worse: 20 }), 0.4).effect).toBeLessThan(-0.2)
  })

  it('nothing by those who were not asked yet, and nothing where it was never used', () => {
    expect(evidenceOf(followed({ waiting: 50 }), 0.4).effect).toBeCloseTo(0)
    expect(evidenceOf(undefined, 0.4)).toEqual({ effect: 0, habit: 0 })
  })

  it('a figure to name from five ended cases on, when it is better than the average', () => {
    expect(tellingFigure(followed({ recovered: 4, silent: 2, waiting: 9 }), 0.5)).toEqual({
      back: 4,
      of: 6,
    })
    expect(tellingFigure(followed({ recovered: 4 }), 0.5)).toBeUndefined()
    expect(tellingFigure(followed({ recovered: 2, worse: 4 }), 0.5)).toBeUndefined()
    expect(baseRate([followed({ recovered: 4, worse: 4 })])).toBe(0.5)
  })
})

describe('suggestions with figures of use', () => {
  const situation = situationOf([{ score: 2, comment: COMMENT }], { case: caseOf() })
  const [first, second] = suggest(starters, situation).map(({ template }) => template.id)
  if (!first || !second) throw new Error('There are two')

  it('say that customers came back, and how many of how many', () => {
    const use = new Map([
      [second, followed({ recovered: 5, silent: 1 })],
      [first, followed({ worse: 6 })],
    ])
    const reasons = suggest(starters, { ...situation, use }).flatMap((one) => one.reasons)
    expect(reasons).toContainEqual({ kind: 'came-back', back: 5, of: 6 })
    expect(reasons.filter(({ kind }) => kind === 'came-back')).toHaveLength(1)
  })

  it('are what they were without, as long as there are few', () => {
    const use = new Map([[second, followed({ recovered: 1 })]])
    expect(suggest(starters, { ...situation, use })).toEqual(suggest(starters, situation))
  })
})

describe('counts of use', () => {
  const sent = fc.array(
    fc.record({
      template: fc.constantFrom('a', 'b'),
      agent: fc.constantFrom('kim', 'lee'),
      at: fc.nat(99),
      caseId: fc.constantFrom('1', '2'),
      followed: fc.constantFrom('recovered', 'waiting', 'worse'),
    }),
    { maxLength: 8 },
  ) as fc.Arbitrary<Sent[]>

  it('are the same whatever the order; what is added and taken away again leaves no trace', () => {
    fc.assert(
      fc.property(sent, sent, (one, other) => {
        expect(talliesOf(one.toReversed()).get('a')?.uses).toBe(talliesOf(one).get('a')?.uses)
        const [a, b] = [talliesOf(one).get('a'), talliesOf(other).get('a')]
        if (!a || !b) return
        const { lastAt: _, ...there } = addTally(addTally(a, b, 1), b, -1)
        const { lastAt: __, ...before } = a
        expect(there).toEqual(before)
      }),
    )
  })

  it('name each case once, by what followed first', () => {
    const of = { template: 'a', agent: 'kim', caseId: '1' }
    const tally = talliesOf([
      { ...of, at: 2, followed: 'waiting' },
      { ...of, at: 1, followed: 'recovered' },
    ]).get('a')
    expect(tally).toMatchObject({ uses: 2, lastAt: 2, followed: { recovered: 1 } })
  })
})
