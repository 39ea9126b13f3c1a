import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { type Case, casesOf } from '@/lib/cases/case'
import { type CauseSuggestion, suggestCause } from '@/lib/cases/causes'
import type { Intervention } from '@/lib/cases/intervention'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { type History, historyOf } from '@/lib/nps/history'
import { draftFor } from '@/lib/store/drafts'
import { interventionsFor } from '@/lib/store/interventions'
import type { Draft } from '@/lib/store/journal'
import { historyFor } from '@/lib/store/responses'

/** All that is known of the customer on a ticket. */
export interface Customer {
  /** undefined when there are no responses under the address. */
  history: History | undefined
  log: Intervention[]
  draft: Draft | undefined
  /** The newest case that is not closed, else the newest closed one. */
  currentCase: Case | undefined
  suggestion: CauseSuggestion | undefined
}

/**
 * Reads the customer, and again whenever something of theirs changes; undefined until read. Must be
 * mounted anew for another ticket or address: the answer of one is never shown for another.
 */
export function useCustomer(
  address: string,
  { key, subject }: Pick<Ticket, 'key' | 'subject'>,
  caseWindowMs: number | undefined,
): Customer | undefined {
  const stored = useLiveQuery(
    () => Promise.all([historyFor(address), interventionsFor(address), draftFor(key)]),
    [address, key],
  )
  return useMemo(() => {
    if (!stored || caseWindowMs === undefined) return undefined
    const [responses, log, draft] = stored
    const currentCase = currentOf(casesOf(responses, log, caseWindowMs))
    const words = currentCase?.responses.map((response) => response.comment) ?? []
    return {
      history: historyOf(responses),
      log,
      draft,
      currentCase,
      suggestion: currentCase && suggestCause([...words.toReversed(), subject ?? '']),
    }
  }, [stored, caseWindowMs, subject])
}

function currentOf(cases: readonly Case[]): Case | undefined {
  return cases.findLast((one) => one.state !== 'closed') ?? cases.at(-1)
}
