import type { Rule } from './rule'

const LONGEST = 180

/** Longer than a reply is read. */
export const length: Rule = {
  id: 'length',
  find: ({ allWords }) => {
    const words = allWords.length
    return words > LONGEST ? [{ what: { code: 'length', words } }] : []
  },
}
