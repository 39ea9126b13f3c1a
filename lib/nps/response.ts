import * as z from 'zod/mini'

/**
 * One answered NPS question. Times are epoch milliseconds (UTC); `address` is normalised by
 * `normaliseAddress`; `comment` is '' when the customer wrote nothing.
 */
export const Response = z.strictObject({
  /** `source:id` where the source names one, else `source:` + a hash of address, time and score. */
  id: z.string().check(z.minLength(1)),
  address: z.string().check(z.minLength(3)),
  score: z.int().check(z.minimum(0), z.maximum(10)),
  comment: z.string(),
  answeredAt: z.number(),
  /** When Amends first had it: the moment from which the team could know. */
  receivedAt: z.number(),
  source: z.string(),
  name: z.optional(z.string()),
  company: z.optional(z.string()),
  survey: z.optional(z.string()),
  importId: z.optional(z.string()),
  /** Who the customer is to the source: its own id of a contact or a user. */
  externalId: z.optional(z.string().check(z.minLength(1))),
  /** When the survey was sent, where the source says so. */
  askedAt: z.optional(z.number()),
  /** Typed in by hand: by which agent, and on which way the customer said it. */
  told: z.optional(z.strictObject({ by: z.string(), channel: z.string() })),
})
export type Response = z.infer<typeof Response>

/** Oldest first; equal times are ordered by id, so that every device sees the same order. */
export function inTimeOrder(responses: readonly Response[]): Response[] {
  return [...responses].sort((a, b) => a.answeredAt - b.answeredAt || (a.id < b.id ? -1 : 1))
}
