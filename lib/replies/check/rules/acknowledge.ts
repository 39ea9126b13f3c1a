import type { Rule } from './rule'

/** Nothing that they wrote is taken up: the reply could go to anybody. */
export const acknowledge: Rule = {
  id: 'acknowledge',
  find: ({ takenUp }) => {
    const { theirs, shared, sameTopic } = takenUp
    if (theirs.length === 0 || shared.length > 0 || sameTopic) return []
    return [{ what: { code: 'acknowledge', words: theirs.slice(0, 3) } }]
  },
}
