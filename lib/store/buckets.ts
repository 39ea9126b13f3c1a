import type { Response } from '@/lib/nps/response'
import { inTimeOrder, isNps } from '@/lib/nps/responses'

export const BUCKETS = 4096

/** FNV-1a over UTF-16 units: spreads addresses evenly, needs no library and never changes. */
export function bucketOf(address: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < address.length; i++) {
    hash = Math.imul(hash ^ address.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0) % BUCKETS
}

/** As a bucket keeps them: each with what imports made of it. */
interface Kept {
  responses: readonly (Response & { replaced?: unknown; brought?: unknown })[]
}

/**
 * One customer's answers to the NPS question in the bucket that they lie in, oldest first; with
 * `others` those to other questions.
 */
export function responsesIn(bucket: Kept | undefined, address: string, others = false): Response[] {
  const own = bucket?.responses.filter((one) => one.address === address && isNps(one) !== others)
  return inTimeOrder((own ?? []).map(({ replaced: _, brought: __, ...response }) => response))
}
