import type { Facts } from './facts'
import { type Check, type Finding, severities } from './finding'
import type { Lexicon } from './lexicons/lexicon'
import { presentIn } from './present'
import { read } from './reading'
import { rules } from './rules'
import { type SeverityMap, severityOf } from './severities'

/** The reply check with the words of one language; see `checkReply`. */
export function checkWith(lexicon: Lexicon, reply: string, facts: Facts, set: SeverityMap): Check {
  if (reply.trim() === '' && facts.openSlots.length === 0) return { findings: [], present: [] }
  const reading = read(reply, facts, lexicon)
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
