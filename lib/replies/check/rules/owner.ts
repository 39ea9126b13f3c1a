import { findPhrase } from '../phrases'
import type { Rule } from './rule'

/** It speaks as "we" only: nobody is there as a person. */
export const owner: Rule = {
  id: 'owner',
  find: ({ phrases, lexicon }) => {
    if (!lexicon.owner || findPhrase(phrases, lexicon.owner.one)) return []
    const we = findPhrase(phrases, lexicon.owner.many)
    return we ? [{ what: { code: 'owner' }, span: we }] : []
  },
}
