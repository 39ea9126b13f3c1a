import { describe, expect, it } from 'vitest'
import { causeIds, suggestCause } from '@/lib/cases/causes'
import { agreementOf, learntGuesser, mostFrequent, naiveBayes } from './agreement'
import { heldOut, tuning } from './labelled'

const rules = (comment: string) => suggestCause([comment])?.cause ?? 'other'

describe('the labelled comments', () => {
  it('are at least 320, two fifths of them held out, at least 15 a cause in each part', () => {
    const all = [...tuning, ...heldOut]
    expect(all.length).toBeGreaterThanOrEqual(320)
    expect(heldOut.length / all.length).toBeGreaterThan(0.4)
    for (const part of [tuning, heldOut]) {
      for (const id of causeIds) {
        const own = part.filter(({ cause }) => cause === id)
        expect(own.length, id).toBeGreaterThanOrEqual(15)
      }
    }
  })

  it('are all different', () => {
    const all = [...tuning, ...heldOut].map(({ comment }) => comment)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('suggested causes agree with the reader (macro-F1)', () => {
  const held = agreementOf(rules, heldOut)

  it('where the lexicon was tuned, and on the comments held out', () => {
    expect(agreementOf(rules, tuning).macroF1).toBeGreaterThan(0.83)
    expect(held.macroF1).toBeGreaterThan(0.62)
    for (const [cause, f1] of Object.entries(held.f1)) expect(f1, cause).toBeGreaterThan(0.5)
  })

  it('more than twice as well as naive Bayes, which agrees better than the most frequent cause', () => {
    const bayes = agreementOf(naiveBayes(tuning), heldOut).macroF1
    expect(held.macroF1).toBeGreaterThan(2 * bayes)
    expect(bayes).toBeGreaterThan(4 * agreementOf(mostFrequent(tuning), heldOut).macroF1)
  })

  it('no worse once confirmations of other teams’ customers were learnt', () => {
    const learnt = agreementOf(learntGuesser(tuning), heldOut)
    expect(learnt.macroF1).toBeGreaterThanOrEqual(held.macroF1)
  })

  it('control: a guesser that takes one cause for another falls below', () => {
    const mistaken = (comment: string) => {
      const cause = rules(comment)
      return cause === 'delivery' ? 'speed' : cause
    }
    expect(agreementOf(mistaken, heldOut).macroF1).toBeLessThan(0.6)
  })
})
