import type { Found } from '../finding'
import { wordsAt } from '../reading'
import type { Rule } from './rule'

/** The only time given is no time: `soon`. */
export const vagueTime: Rule = {
  id: 'vague-time',
  find: (reading, { segment }) => {
    if (segment === 'promoter' || reading.times.length > 0) return []
    return reading.vagueTimes.map(
      (span): Found => ({ what: { code: 'vague-time', text: wordsAt(reading, span) }, span }),
    )
  },
}
