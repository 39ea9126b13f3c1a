import { useEffect, useMemo, useState } from 'react'
import type { Case } from '@/lib/cases/case'
import { casesOf } from '@/lib/cases/cases-of'
import type { Intervention } from '@/lib/cases/intervention'
import type { CaseRules } from '@/lib/cases/rules'
import type { MailboxRules } from '@/lib/customers/mailbox'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { type History, historyOf } from '@/lib/nps/history'
import type { StoredCustomer } from '@/lib/store/customer'
import { firstLook } from '@/lib/store/first-look'
import type { Draft } from '@/lib/store/journal'
import { isStorageRefused } from '@/lib/store/refused'
import { type WorkPlace, workPlace } from '@/lib/store/ticket-ref'

/** All that is known of a customer. */
export interface Customer {
  /** All of the customer's addresses, the one that was asked for first. */
  addresses: string[]
  /** Where the work in hand is kept. */
  place: WorkPlace
  /** undefined when there are no responses under any of them. */
  history: History | undefined
  log: Intervention[]
  draft: Draft | undefined
  /** All of the customer's, oldest first. */
  cases: Case[]
  /** The newest case that is not closed, else the newest closed one. */
  currentCase: Case | undefined
}

/**
 * Reads the customer, and again whenever something of theirs changes; undefined until read. The
 * answer of one address or ticket is never given for another.
 */
export function useCustomer(
  address: string,
  ticket: Ticket | undefined,
  rules: CaseRules | undefined,
): Customer | undefined {
  const { key } = workPlace(ticket, address)
  const stored = useStored(address, key, rules?.mailbox)
  return useMemo(() => {
    if (!stored || !rules) return undefined
    const { addresses, responses, log, team, draft } = stored
    const cases = casesOf(responses, [...log, ...team], rules)
    return {
      addresses,
      // Without a ticket it may have begun under another address of the customer's.
      place: ticket ? workPlace(ticket, address) : { key: draft?.key ?? key },
      history: historyOf(responses),
      log,
      draft,
      cases,
      currentCase: currentOf(cases),
    }
  }, [stored, rules, ticket, address, key])
}

/** A first look for the first paint; after it, what is stored is watched. */
function useStored(
  address: string,
  ticketKey: string,
  { plusTags = false, gmailDots = false }: Partial<MailboxRules> = {},
): StoredCustomer | undefined {
  const [stored, setStored] = useState<StoredCustomer>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    const { signal, end } = ending()
    const take = (found: StoredCustomer | undefined) => {
      if (!signal.aborted && found) setStored(found)
    }
    const watch = async () => {
      const { watchCustomer } = await import('@/lib/store/watch-customer')
      if (signal.aborted) return
      const mailbox = { plusTags, gmailDots }
      signal.addEventListener('abort', watchCustomer(address, ticketKey, mailbox, take, setProblem))
    }
    firstLook(address, ticketKey)
      .then(take, (error: unknown) => {
        if (isStorageRefused(error)) throw error
        // Whatever else it was: Dexie knows how to try again, and says it when that fails too.
      })
      .then(painted)
      .then(watch)
      .catch(setProblem)
    return end
  }, [address, ticketKey, plusTags, gmailDots])
  // Drawn by the error boundary above.
  if (problem) throw problem
  return stored?.address === address && stored.ticketKey === ticketKey ? stored : undefined
}

function ending() {
  const controller = new AbortController()
  return { signal: controller.signal, end: () => controller.abort() }
}

/** Resolves when what stands now has been drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
}

function currentOf(cases: readonly Case[]): Case | undefined {
  return cases.findLast((one) => one.state !== 'closed') ?? cases.at(-1)
}
