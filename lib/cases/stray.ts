import type { Case } from './case'
import type { Intervention } from './intervention'

/**
 * An entry that names a case which is not there: `no-responses` nothing is stored of its customer any
 * more (erased, or their import was taken back); `unknown-case` the customer is known, their case is
 * not (its response is still to come from another device, or opens none by the rules of now). It stays
 * in the log, and counts again when the response is there.
 */
export interface Stray {
  entry: Intervention
  code: 'no-responses' | 'unknown-case'
}

/** `known`: addresses of customers of whom responses are stored; `cases`: all of theirs. */
export function straysOf(
  log: readonly Intervention[],
  cases: readonly Case[],
  known: ReadonlySet<string>,
): Stray[] {
  const ids = new Set(cases.flatMap(({ responses }) => responses.map(({ id }) => id)))
  return log.flatMap((entry) => {
    const { responseId, address } = entry
    if (responseId === undefined || address === undefined || ids.has(responseId)) return []
    return [{ entry, code: known.has(address) ? 'unknown-case' : 'no-responses' }]
  })
}
