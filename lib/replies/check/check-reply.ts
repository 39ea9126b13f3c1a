import { checkWith } from './check-with'
import type { Facts } from './facts'
import type { Check } from './finding'
import { lexiconOf } from './lexicons'
import type { SeverityMap } from './severities'

/**
 * Reads a reply before it is inserted or sent, by rules and word lists alone: nothing is scored and
 * nothing leaves the machine. Findings come with the place they are about; where something is
 * missing there is none. Offsets count in the given text, as it is. Never throws.
 *
 * Holds the words of all languages; pages load those of one (load-check.ts).
 * @param set severities that the lead changed
 */
export function checkReply(reply: string, facts: Facts, set: SeverityMap = {}): Check {
  return checkWith(lexiconOf(facts.language), reply, facts, set)
}
