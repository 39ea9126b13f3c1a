import type { Found, Span } from '../finding'
import { realPlans } from '../moves'
import { findPhrases, overlaps } from '../phrases'
import { type Reading, sentencesFrom, wordsAt } from '../reading'
import type { Rule } from './rule'

/** Sentences after a no in which another way may stand. */
const NEAR = 3

/** A no without another way beside it. */
export const deadEnd: Rule = {
  id: 'dead-end',
  find: (reading) => {
    const { phrases, lexicon, moves } = reading
    const noes = findPhrases(phrases, lexicon.deadEnd)
    if (noes.length === 0) return []
    const ways = [
      ...findPhrases(phrases, lexicon.wayOn),
      ...moves.done,
      ...moves.offers,
      ...realPlans(reading),
    ].filter((way) => !noes.some((no) => overlaps(no, way)))
    return noes
      .filter((no) => !hasWayOn(reading, no, ways))
      .map((span): Found => ({ what: { code: 'dead-end', text: wordsAt(reading, span) }, span }))
  },
}

function hasWayOn(reading: Reading, no: Span, ways: readonly Span[]): boolean {
  const near = sentencesFrom(reading, no, NEAR)
  return ways.some((way) => overlaps(way, near))
}
