import { realMoves } from '../moves'
import { isTrouble } from '../trouble'
import type { Rule } from './rule'

/** Something went wrong, and the reply does not say what was done, will be done or is offered. */
export const action: Rule = {
  id: 'action',
  find: (reading, facts) => {
    if (!isTrouble(reading, facts)) return []
    // Open gaps are told of already, and what will be done stands in one of them. What closes the
    // loop tells of what was done, in any words.
    if (facts.openSlots.length > 0 || facts.step === 'close-the-loop') return []
    const { times, vagueTimes, moves } = reading
    // What is dated is a step, whatever its words; vaguely dated, unless it is only to be in touch.
    const dated = times.length > 0 || (vagueTimes.length > 0 && moves.empty.length === 0)
    return dated || realMoves(reading).length > 0 ? [] : [{ what: { code: 'action' } }]
  },
}
