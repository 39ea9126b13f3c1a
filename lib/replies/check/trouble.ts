import type { Facts } from './facts'
import type { Reading } from './reading'

/**
 * Whether the reply is about something that went wrong: they are unhappy, or the reply itself says
 * sorry. Never for promoters: a word of regret in a letter of thanks asks for no more.
 */
export function isTrouble({ apologies }: Reading, { segment }: Facts): boolean {
  if (segment === 'promoter') return false
  return segment === 'detractor' || apologies.length > 0
}

/** Whether this is the first that they hear from us about it. */
export function isFirstContact({ step }: Facts): boolean {
  return step === undefined || step === 'first-contact'
}
