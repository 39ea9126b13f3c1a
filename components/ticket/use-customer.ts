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
 * Reads the customer, and again whenever something of theirs changes; undefined until read. The
 * answer of one address or ticket is never given for another.
 */
export function useCustomer(
  address: string,
  { key, subject }: Pick<Ticket, 'key' | 'subject'>,
  caseWindowMs: number | undefined,
): Customer | undefined {
  const stored = useLiveQuery(() => readAll(address, key), [address, key])
  return useMemo(() => {
    if (stored?.address !== address || stored.key !== key) return undefined
    if (caseWindowMs === undefined) return undefined
    const { responses, log, draft } = stored
    const currentCase = currentOf(casesOf(responses, log, caseWindowMs))
    const words = currentCase?.responses.map((response) => response.comment) ?? []
    return {
      history: historyOf(responses),
      log,
      draft,
      currentCase,
      suggestion: currentCase && suggestCause([...words.toReversed(), subject ?? '']),
    }
  }, [stored, address, key, caseWindowMs, subject])
}

/** Says whom it read: the live query gives the answer of before until it has the next one. */
async function readAll(address: string, key: string) {
  const [responses, log, draft] = await Promise.all([
    historyFor(address),
    interventionsFor(address),
    draftFor(key),
  ])
  return { address, key, responses, log, draft }
}

function currentOf(cases: readonly Case[]): Case | undefined {
  return cases.findLast((one) => one.state !== 'closed') ?? cases.at(-1)
}
