import { inTimeOrder, type Response } from '@/lib/nps/response'
import { bucketOf, type DataBase, data } from './data'

/**
 * All responses of one customer, oldest first. `address` is normalised. One read of one record,
 * however many responses are stored.
 */
export async function historyFor(address: string, db: DataBase = data): Promise<Response[]> {
  const bucket = await db.buckets.get(bucketOf(address))
  const own = bucket?.responses.filter((response) => response.address === address) ?? []
  return inTimeOrder(own.map(({ replaced: _, ...response }) => response))
}

/** How many responses are stored: the sum of what imports brought and nobody took back. */
export async function countResponses(db: DataBase = data): Promise<number> {
  const imports = await db.imports.toArray()
  return imports
    .filter(({ state }) => state !== 'cancelled' && state !== 'undone')
    .reduce((sum, { added }) => sum + added, 0)
}
