import type { Facts } from './facts'
import { type Check, type Finding, severities } from './finding'
import { lexiconOf } from './lexicons'
import { presentIn } from './present'
import { read } from './reading'
import { rules } from './rules'
import { type SeverityMap, severityOf } from './severities'

/**
 * Reads a reply before it is inserted or sent, by rules and word lists alone: nothing is scored and
 * nothing leaves the machine. Findings come with the place they are about; where something is
 * missing there is none. Offsets count in the given text, as it is. Never throws.
 * @param set severities that the lead changed
 */
export function checkReply(reply: string, facts: Facts, set: SeverityMap = {}): Check {
  if (reply.trim() === '' && facts.openSlots.length === 0) return { findings: [], present: [] }
  const reading = read(reply, facts, lexiconOf(facts.language))
  const findings = rules.flatMap(({ id, find }) =>
    find(reading, facts).map(
      (found): Finding => ({ ...found, rule: id, severity: severityOf(id, facts, set) }),
    ),
  )
  const rank = ({ severity }: Finding) => severities.indexOf(severity)
  return {
    findings: findings.toSorted((a, b) => rank(a) - rank(b)),
    present: presentIn(reading, facts, findings),
  }
}
