import { shareOf, shinglesOf } from '../shingles'
import type { Rule } from './rule'

/** So much of a reply may stand in the last one they got. */
const SHARE = 0.8
/** Shorter replies are alike by chance. */
const SHORTEST = 10

/** They got nearly the same reply the last time. */
export const nearDuplicate: Rule = {
  id: 'near-duplicate',
  find: ({ text }, { lastReply }) => {
    if (!lastReply) return []
    const shingles = shinglesOf(text)
    if (shingles.length < SHORTEST || shareOf(shingles, lastReply) < SHARE) return []
    return [{ what: { code: 'near-duplicate' } }]
  },
}
