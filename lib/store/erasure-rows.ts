import * as z from 'zod/mini'

/**
 * One customer who was erased. Nothing in it says who: `people` are salted hashes of the addresses, by
 * which a later import of an old file is kept from bringing them back.
 */
export const Erasure = z.strictObject({
  id: z.string(),
  at: z.number(),
  /** Who did it; absent where it was the retention's time. */
  by: z.optional(z.string()),
  salt: z.string(),
  people: z.array(z.string()),
  responses: z.int(),
  entries: z.int(),
  /** There until it is through: what a browser that died left to do. */
  running: z.optional(
    z.strictObject({
      addresses: z.array(z.string()),
      /** New ids of the responses, by the old ones. */
      ids: z.record(z.string(), z.string()),
    }),
  ),
})
export type Erasure = z.infer<typeof Erasure>
