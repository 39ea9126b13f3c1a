import type { InterventionKind } from './intervention'

/** Kinds of entry by which the customer was reached. */
export const CONTACTS: ReadonlySet<InterventionKind> = new Set([
  'reply-sent',
  'contacted',
  'loop-closed',
])
