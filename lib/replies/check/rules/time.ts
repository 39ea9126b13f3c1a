import type { Rule } from './rule'

/** It says that something will happen, but not when; nothing is done yet either. */
export const time: Rule = {
  id: 'time',
  find: ({ moves, times, vagueTimes }, { segment, step, openSlots }) => {
    if (segment === 'promoter' || openSlots.length > 0) return []
    // What closes the loop tells of what is so now, in the present tense in which others plan.
    if (step === 'close-the-loop') return []
    const [plan] = moves.plans
    if (!plan || moves.done.length > 0 || times.length > 0 || vagueTimes.length > 0) return []
    return [{ what: { code: 'time' }, span: plan }]
  },
}
