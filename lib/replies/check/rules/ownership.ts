import { isFirstContact, isTrouble } from '../trouble'
import type { Rule } from './rule'

/** Something went wrong, and nobody on our side takes responsibility for it. */
export const ownership: Rule = {
  id: 'ownership',
  find: (reading, facts) => {
    if (!isTrouble(reading, facts) || !isFirstContact(facts)) return []
    return reading.ownership ? [] : [{ what: { code: 'ownership' } }]
  },
}
