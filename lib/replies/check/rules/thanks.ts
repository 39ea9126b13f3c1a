import type { Rule } from './rule'

/** It does not thank them. */
export const thanks: Rule = {
  id: 'thanks',
  find: ({ thanks: said, words }) =>
    said || words.length === 0 ? [] : [{ what: { code: 'thanks' } }],
}
