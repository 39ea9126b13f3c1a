import type { Response } from '@/lib/nps/response'
import { bucketOf, responsesIn } from './buckets'
import { type DataBase, data } from './data'

/**
 * All responses of one customer, oldest first. `address` is normalised. One read of one record,
 * however many responses are stored.
 */
export async function historyFor(address: string, db: DataBase = data): Promise<Response[]> {
  return responsesIn(await db.buckets.get(bucketOf(address)), address)
}

/** How many responses are stored: the sum of what imports brought and nobody took back. */
export async function countResponses(db: DataBase = data): Promise<number> {
  const imports = await db.imports.toArray()
  return imports
    .filter(({ state }) => state !== 'cancelled' && state !== 'undone')
    .reduce((sum, { added }) => sum + added, 0)
}
