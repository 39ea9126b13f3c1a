import type { Response } from '@/lib/nps/response'
import { bucketOf, responsesIn } from './buckets'
import { type DataBase, data } from './data'

/**
 * What one customer answered to the NPS question, oldest first. `address` is normalised. One read of
 * one record, however many responses are stored.
 */
export async function historyFor(address: string, db: DataBase = data): Promise<Response[]> {
  return responsesIn(await db.buckets.get(bucketOf(address)), address)
}

/** What one customer answered to other questions (CSAT, CES, stars), oldest first. */
export async function otherScoresFor(address: string, db: DataBase = data): Promise<Response[]> {
  return responsesIn(await db.buckets.get(bucketOf(address)), address, true)
}

/** How many responses are stored: what imports and lookups brought and nobody took back. */
export async function countResponses(db: DataBase = data): Promise<number> {
  const [imports, sources] = await Promise.all([db.imports.toArray(), db.sourceHealth.toArray()])
  const standing = imports.filter(({ state }) => state !== 'cancelled' && state !== 'undone')
  return [...standing, ...sources].reduce((sum, { added }) => sum + added, 0)
}
