import { liveQuery } from 'dexie'
import type { MailboxRules } from '@/lib/customers/mailbox'
import { otherPlaces, type StoredCustomer, together } from './customer'
import { addressesOfCustomer } from './identities'
import { interventionsFor, teamEntries } from './interventions'
import { journal } from './journal'
import { historyFor } from './responses'

/**
 * Tells what is stored of a customer and of a ticket, now and whenever it changes, in any tab.
 * `mailbox`: the team's rules for spellings of an address.
 * @returns what ends it
 */
export function watchCustomer(
  address: string,
  ticketKey: string,
  mailbox: MailboxRules | undefined,
  tell: (stored: StoredCustomer) => void,
  fail: (error: unknown) => void,
): () => void {
  const read = async (): Promise<StoredCustomer> => {
    const addresses = await addressesOfCustomer(address, mailbox)
    const [all, team, drafts] = await Promise.all([
      Promise.all(addresses.map(storedAt)),
      teamEntries(),
      journal.drafts.bulkGet([ticketKey, ...otherPlaces(ticketKey, addresses)]),
    ])
    const draft = drafts.find((one) => one !== undefined)
    return { address, addresses, ticketKey, ...together(all), team, draft }
  }
  const subscription = liveQuery(read).subscribe(tell, fail)
  return () => subscription.unsubscribe()
}

async function storedAt(address: string) {
  const [responses, log] = await Promise.all([historyFor(address), interventionsFor(address)])
  return { responses, log }
}
