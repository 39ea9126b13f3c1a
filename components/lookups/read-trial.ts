import type { Trial } from '@/lib/platform/lookups/messages'
import { type LookupResult, resultOf, strangersIn } from '@/lib/sources/lookup'
import { type LookupProblem, problemOf } from '@/lib/sources/lookup-problem'
import { http, readMapped } from '@/lib/sources/providers/http'
import type { Provider, Values } from '@/lib/sources/providers/provider'

/**
 * What a trial found, and what was wrong. An answer of the team's own service is read anew with the
 * mapping as it stands now, without asking again.
 */
export function readTrial(
  { answers, found, problem, address }: Trial & { address: string },
  provider: Provider,
  values: Values,
  now: number,
): { result?: LookupResult; problem?: LookupProblem } {
  const [answer] = answers
  const isMapped = provider.id === http.id && answer !== undefined
  if (problem && !isMapped) return { problem }
  try {
    const all = isMapped ? readMapped(JSON.parse(answer.text), values) : found
    const result = resultOf(all, { address, source: provider.id, now })
    const count = strangersIn(result, provider.reach)
    return { result, ...(count > 0 && { problem: { code: 'another-person' as const, count } }) }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}
