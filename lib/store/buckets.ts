import { inTimeOrder, type Response } from '@/lib/nps/response'

export const BUCKETS = 4096

/** FNV-1a over UTF-16 units: spreads addresses evenly, needs no library and never changes. */
export function bucketOf(address: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < address.length; i++) {
    hash = Math.imul(hash ^ address.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0) % BUCKETS
}

/** As a bucket keeps them: each with what stood there before an import updated it. */
interface Kept {
  responses: readonly (Response & { replaced?: unknown })[]
}

/** One customer's responses in the bucket that they lie in, oldest first. */
export function responsesIn(bucket: Kept | undefined, address: string): Response[] {
  const own = bucket?.responses.filter((response) => response.address === address) ?? []
  return inTimeOrder(own.map(({ replaced: _, ...response }) => response))
}
