import type { Case } from './case'

/**
 * The one thing to do next on a case: `take-and-reply` nobody has it; `reply` it has an owner and no
 * contact yet; `reply-again` the customer answered once more after the last contact; `find-cause`
 * contacted, but why they were unhappy is not said; `close` all of that is done.
 */
export type NextStep = 'take-and-reply' | 'reply' | 'reply-again' | 'find-cause' | 'close'

/** @returns undefined for a closed case. */
export function nextStepOf(one: Case): NextStep | undefined {
  if (one.state === 'closed') return undefined
  if (one.state === 'open') return one.owner ? 'reply' : 'take-and-reply'
  const latest = Math.max(...one.responses.map((response) => response.receivedAt))
  if (latest > (one.lastContactAt ?? 0)) return 'reply-again'
  return one.cause ? 'close' : 'find-cause'
}
