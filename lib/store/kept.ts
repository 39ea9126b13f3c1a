import type { Intervention } from '@/lib/cases/intervention'
import type { MailboxRules } from '@/lib/customers/mailbox'
import type { Response } from '@/lib/nps/response'
import { isAbout } from './drafts'
import { addressesOfCustomer } from './identities'
import { interventionsFor } from './interventions'
import { type Draft, journal } from './journal'
import { historyFor } from './responses'

/** All that is kept of one customer. */
export interface Kept {
  /** Every address they are known by. */
  addresses: string[]
  /** Oldest first, per address. */
  responses: Response[]
  entries: Intervention[]
  drafts: Draft[]
}

/**
 * What is kept of the customer with this address (normalised), under all of theirs. `mailbox`: the
 * team's rules for spellings of an address.
 */
export async function keptOf(address: string, mailbox?: MailboxRules): Promise<Kept> {
  const addresses = await addressesOfCustomer(address, mailbox)
  const responses = await Promise.all(addresses.map((one) => historyFor(one)))
  const entries = await Promise.all(addresses.map(interventionsFor))
  const drafts = await journal.drafts.filter((draft) => isAbout(draft, addresses)).toArray()
  return { addresses, responses: responses.flat(), entries: entries.flat(), drafts }
}

/** Grows when a field changes its meaning or goes. */
const VERSION = 1

/**
 * All that is kept of one customer as JSON, for themselves to read:
 * `{ format: 'amends-person', version, exportedAt, addresses, responses, log, repliesInHand }`, times in
 * ISO, UTC.
 */
export function keptAsJson({ addresses, responses, entries, drafts }: Kept, now: number): string {
  const iso = (at: number) => new Date(at).toISOString()
  return JSON.stringify(
    {
      format: 'amends-person',
      version: VERSION,
      exportedAt: iso(now),
      addresses,
      responses: responses.map(({ importId: _, ...one }) => ({
        ...one,
        answeredAt: iso(one.answeredAt),
        receivedAt: iso(one.receivedAt),
      })),
      log: entries.map((entry) => ({ ...entry, at: iso(entry.at) })),
      repliesInHand: drafts,
    },
    null,
    2,
  )
}
