import type { Case } from './case'
import { fixToTell } from './fix'
import { promiseStatus } from './promise'

/**
 * The one thing to do next on a case: `take-and-reply` nobody has it; `reply` it has an owner and no
 * contact yet; `reply-again` the customer answered once more after the last contact; `find-cause`
 * contacted, but why they were unhappy is not said; `keep-promise` what was promised is overdue;
 * `tell-fix` a fix for its cause was recorded and the customer does not know; `close` all of that is
 * done.
 */
export type NextStep =
  | 'take-and-reply'
  | 'reply'
  | 'reply-again'
  | 'keep-promise'
  | 'find-cause'
  | 'tell-fix'
  | 'close'

/** @returns undefined for a closed case. */
export function nextStepOf(one: Case, now: number): NextStep | undefined {
  if (one.state === 'closed') return undefined
  if (one.state === 'open') return one.owner ? 'reply' : 'take-and-reply'
  const latest = Math.max(...one.responses.map((response) => response.receivedAt))
  if (latest > (one.lastContactAt ?? 0)) return 'reply-again'
  if (one.promises.some((promise) => promiseStatus(promise, now) === 'overdue')) {
    return 'keep-promise'
  }
  if (!one.cause) return 'find-cause'
  return fixToTell(one) ? 'tell-fix' : 'close'
}
