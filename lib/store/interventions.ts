import { Intervention } from '@/lib/cases/intervention'
import { headsOf } from '@/lib/cases/order'
import { journal } from './journal'

/**
 * Adds one entry to the log. Returns after its strict transaction has committed: only then may
 * "saved" be said. Throws on an entry of the wrong shape and on an id that is in the log already.
 */
export async function logIntervention(entry: Intervention): Promise<void> {
  const sound = Intervention.parse(entry)
  await journal.transaction('rw', journal.interventions, async () => {
    await journal.interventions.add({ ...sound, after: await headsFor(sound) })
  })
}

/** What an entry that is added now follows: the newest that this device knows of its customer. */
async function headsFor({ address }: Intervention): Promise<string[]> {
  return headsOf(await (address === undefined ? teamEntries() : interventionsFor(address)))
}

/** What was done for one customer, in the order of the log's ids. */
export function interventionsFor(address: string): Promise<Intervention[]> {
  return journal.interventions.where('address').equals(address).toArray()
}

/** The team's own entries: its fixes, and what was taken back of them. */
export function teamEntries(): Promise<Intervention[]> {
  return journal.interventions.where('of').equals('team').toArray()
}

/** The newest entries of the whole log, newest first. */
export function latestInterventions(limit: number): Promise<Intervention[]> {
  return journal.interventions.orderBy('at').reverse().limit(limit).toArray()
}

/** The whole log, oldest first: for the export. */
export function allInterventions(): Promise<Intervention[]> {
  return journal.interventions.orderBy('at').toArray()
}
