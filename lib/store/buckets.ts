import { inTimeOrder, type Response } from '@/lib/nps/response'
import type { Bucket } from './data'

export const BUCKETS = 4096

/** FNV-1a over UTF-16 units: spreads addresses evenly, needs no library and never changes. */
export function bucketOf(address: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < address.length; i++) {
    hash = Math.imul(hash ^ address.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0) % BUCKETS
}

/** One customer's responses in the bucket that they lie in, oldest first. */
export function responsesIn(bucket: Bucket | undefined, address: string): Response[] {
  const own = bucket?.responses.filter((response) => response.address === address) ?? []
  return inTimeOrder(own.map(({ replaced: _, ...response }) => response))
}
