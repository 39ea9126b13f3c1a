import { describe, expect, it } from 'vitest'
import { familyOf } from '@/lib/replies/family'
import { starters } from '@/lib/replies/starters/en'
import { heldOut, tuning } from './labelled-situations'
import { meanNdcg, ndcgOf, ours, type Ranker } from './ranking'
import { filtered, free, fuse, miniSearch } from './search-peers'

const families = new Set(starters.map(familyOf))

describe('the labelled situations', () => {
  const all = [...tuning, ...heldOut]

  it('are at least 250, two fifths of them held out, in five languages, each line once', () => {
    expect(all.length).toBeGreaterThanOrEqual(250)
    expect(heldOut.length / all.length).toBeGreaterThan(0.4)
    const languages = new Set(all.map(({ situation }) => situation.language))
    expect(languages.size).toBe(5)
    expect(new Set(all.map(({ line }) => line)).size).toBe(all.length)
  })

  it('name families that there are, one of them as the best', () => {
    for (const { line, grades } of all) {
      for (const family of grades.keys())
        expect(families.has(family), `${family}: ${line}`).toBe(true)
      expect(Math.max(...grades.values()), line).toBe(3)
    }
  })
})

describe('suggestions agree with the reader (nDCG@3)', () => {
  const held = meanNdcg(ours, starters, heldOut)

  it('where they were tuned, and on the situations held out', () => {
    expect(meanNdcg(ours, starters, tuning)).toBeGreaterThan(0.82)
    expect(held).toBeGreaterThan(0.77)
  })

  it.each([
    ['MiniSearch', free(miniSearch)],
    ['MiniSearch among those that come in question', filtered(miniSearch)],
    ['Fuse.js', free(fuse)],
    ['Fuse.js among those that come in question', filtered(fuse)],
  ])('better than %s on those held out', (_, peer) => {
    expect(held).toBeGreaterThan(1.2 * meanNdcg(peer, starters, heldOut))
  })

  it('control: a ranker that turns the order round falls below', () => {
    const turned: Ranker = (templates, situation) => ours(templates, situation).toReversed()
    expect(meanNdcg(turned, starters, heldOut)).toBeLessThan(0.7)
  })

  it('is 1 for the reader’s own order and 0 for what they find wrong', () => {
    for (const one of heldOut) {
      const rank = (worth: (grade: number) => number) =>
        starters
          .filter(({ language }) => language === one.situation.language)
          .toSorted(
            (a, b) =>
              worth(one.grades.get(familyOf(b)) ?? 0) - worth(one.grades.get(familyOf(a)) ?? 0),
          )
      if (one.situation.language !== 'en') continue
      expect(
        ndcgOf(
          rank((grade) => grade),
          starters,
          one,
        ),
      ).toBeCloseTo(1)
      expect(
        ndcgOf(
          rank((grade) => -grade),
          starters,
          one,
        ),
      ).toBe(0)
    }
  })
})
