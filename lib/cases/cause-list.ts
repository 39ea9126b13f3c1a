import * as z from 'zod/mini'
import { causeIds } from './cause-ids'

export const MAX_CAUSES = 60
export const MAX_CAUSE_NAME = 60

/**
 * A cause of the team's list. The id stands in the log and never changes, so that old entries keep
 * their meaning when a cause is renamed or retired.
 */
export const Cause = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,99}$/)),
  /** The team's own word for it; absent: a starter cause under its own word. */
  name: z.optional(z.string().check(z.regex(/\S/), z.maxLength(MAX_CAUSE_NAME))),
  /** No longer offered or suggested; still named where it was set. */
  retired: z.optional(z.literal(true)),
})
export type Cause = z.infer<typeof Cause>

/** The team's causes in their order, each id once; at least one is offered. */
export const CauseList = z.array(Cause).check(
  z.maxLength(MAX_CAUSES),
  z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
  z.refine((all) => all.some(({ retired }) => !retired)),
)
export type CauseList = z.infer<typeof CauseList>

/** The list that Amends comes with. */
export const starterCauses: CauseList = causeIds.map((id) => ({ id }))

/** Ids of the causes that may be chosen and suggested, in the team's order. */
export function offeredCauses(list: readonly Cause[]): string[] {
  return list.filter(({ retired }) => !retired).map(({ id }) => id)
}
