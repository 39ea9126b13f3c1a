import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { causeIds, rankCauses, suggestCause } from '@/lib/cases/causes'
import {
  type Confirmation,
  learn,
  nothingLearnt,
  unlearn,
  wordsToLearn,
} from '@/lib/cases/learnt-causes'
import { tuning } from './labelled'

const offered = [...causeIds, 'parking', 'noise']
const confirmed = (comment: string, cause: string): Confirmation => ({
  cause,
  words: wordsToLearn(comment),
})
function learntFrom(confirmations: readonly Confirmation[]) {
  const learnt = nothingLearnt()
  for (const one of confirmations) learn(learnt, one)
  return learnt
}

const comments = fc.constantFrom(
  ...tuning.slice(0, 60).map(({ comment }) => comment),
  'late',
  'The car park was full, again',
  'no parking',
)
const pairs = fc.array(fc.tuple(comments, fc.constantFrom(...offered)), { maxLength: 30 })
const asConfirmed = (all: [string, string][]) => all.map((pair) => confirmed(...pair))

describe('what the team confirms', () => {
  it('never makes the suggestion for that very comment worse', () => {
    fc.assert(
      fc.property(pairs, comments, fc.constantFrom(...offered), (before, comment, cause) => {
        const learnt = learntFrom(asConfirmed(before))
        const rank = () =>
          rankCauses(comment, { offered, learnt }).findIndex((one) => one.cause === cause)
        const old = rank()
        learn(learnt, confirmed(comment, cause))
        expect(rank()).toBeLessThanOrEqual(old)
      }),
    )
  })

  it('is followed for the same comment at once', () => {
    const learnt = learntFrom([confirmed('The van was late', 'speed')])
    expect(suggestCause(['the van was LATE!'], { offered, learnt })?.cause).toBe('speed')
    expect(suggestCause(['The van was late'])?.cause).toBe('delivery')
  })

  it('teaches causes of the team’s own, with the words that led to it', () => {
    const said = [
      'Car park full',
      'nowhere to park the car',
      'paid for the car park',
      'park elsewhere',
    ]
    const others = tuning.map(({ comment, cause }) => confirmed(comment, cause))
    const learnt = learntFrom([...others, ...said.map((text) => confirmed(text, 'parking'))])
    const suggestion = suggestCause(['Had to leave my things at the park'], { offered, learnt })
    expect(suggestion).toMatchObject({ cause: 'parking', learnt: true })
    expect(suggestion?.words).toContain('park')
    expect(suggestCause(['Had to leave my things at the park'])?.cause).not.toBe('parking')
  })

  it('is as if it had never been when it is taken back', () => {
    fc.assert(
      fc.property(pairs, comments, fc.constantFrom(...offered), (before, comment, cause) => {
        const learnt = learntFrom(asConfirmed(before))
        const old = structuredClone(learnt)
        learn(learnt, confirmed(comment, cause))
        unlearn(learnt, confirmed(comment, cause))
        expect(learnt).toEqual(old)
      }),
    )
  })

  it('suggests no cause that is retired', () => {
    const learnt = learntFrom([confirmed('late', 'delivery')])
    const left = offered.filter((cause) => cause !== 'delivery')
    expect(suggestCause(['late'], { offered: left, learnt })?.cause).not.toBe('delivery')
  })

  it('does not depend on the order of the confirmations', () => {
    fc.assert(
      fc.property(pairs, comments, (all, comment) => {
        const ranked = (order: [string, string][]) =>
          rankCauses(comment, { offered, learnt: learntFrom(asConfirmed(order)) }).map(
            ({ cause, before }) => ({ cause, before }),
          )
        expect(ranked(all.toReversed())).toEqual(ranked(all))
      }),
    )
  })
})
