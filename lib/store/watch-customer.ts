import { liveQuery } from 'dexie'
import type { StoredCustomer } from './customer'
import { draftFor } from './drafts'
import { interventionsFor, teamEntries } from './interventions'
import { historyFor } from './responses'

/**
 * Tells what is stored of a customer and of a ticket, now and whenever it changes, in any tab.
 * @returns what ends it
 */
export function watchCustomer(
  address: string,
  ticketKey: string,
  tell: (stored: StoredCustomer) => void,
  fail: (error: unknown) => void,
): () => void {
  const read = async (): Promise<StoredCustomer> => {
    const [responses, log, team, draft] = await Promise.all([
      historyFor(address),
      interventionsFor(address),
      teamEntries(),
      draftFor(ticketKey),
    ])
    return { address, ticketKey, responses, log, team, draft }
  }
  const subscription = liveQuery(read).subscribe(tell, fail)
  return () => subscription.unsubscribe()
}
