import * as z from 'zod/mini'

/** What else surveys measure. Kept and shown apart: no segment, no case and no outcome is made of it. */
export const OtherMetric = z.enum(['csat', 'ces', 'stars'])
export type OtherMetric = z.infer<typeof OtherMetric>

/** The lowest and the highest answer that a question takes. */
export const Scale = z.strictObject({ min: z.number(), max: z.number() })
export type Scale = z.infer<typeof Scale>

/** The fields of a response, for shapes that add to them; `scoreFits` belongs to them. */
export const responseFields = {
  /** `source:id` where the source names one, else made of what was answered (lib/sources/response-id.ts). */
  id: z.string().check(z.minLength(1)),
  /** Its ids at other sources that told of the same response (lib/sources/same-response.ts). */
  sameAs: z.optional(z.array(z.string().check(z.minLength(1)))),
  address: z.string().check(z.minLength(3)),
  /** NPS: a whole number from 0 to 10. Another metric: a number on its scale. */
  score: z.number(),
  /** Absent: NPS. */
  metric: z.optional(OtherMetric),
  /** There with `metric`. */
  scale: z.optional(Scale),
  comment: z.string(),
  answeredAt: z.number(),
  /** The source named the day only: `answeredAt` is when it began. */
  wholeDay: z.optional(z.literal(true)),
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
}

const fields = z.strictObject(responseFields)
export type Response = z.infer<typeof fields>

/** A score outside of its scale, or NPS with a scale of its own, is no response. */
export const scoreFits = z.refine<Pick<Response, 'score' | 'metric' | 'scale'>>(
  ({ score, metric, scale }) =>
    metric
      ? scale !== undefined && score >= scale.min && score <= scale.max
      : scale === undefined && Number.isInteger(score) && score >= 0 && score <= 10,
)

/**
 * One answered question of a survey: NPS, unless it has a `metric`. Times are epoch milliseconds
 * (UTC); `address` is normalised by `normaliseAddress`; `comment` is '' when the customer wrote
 * nothing.
 */
export const Response = fields.check(scoreFits)
