import type { Facts } from './facts'
import type { RuleId, Severity } from './finding'

/** What a lead set for some rules; the others keep their default. */
export type SeverityMap = Readonly<Partial<Record<RuleId, Severity>>>

/** What a rule weighs where the lead has set nothing. */
export const defaultSeverities: Readonly<Record<RuleId, Severity>> = {
  unresolved: 'block',
  'wrong-name': 'block',
  'no-name': 'warn',
  acknowledge: 'warn',
  'non-apology': 'warn',
  ownership: 'warn',
  action: 'warn',
  time: 'warn',
  'vague-time': 'warn',
  blame: 'warn',
  'dead-end': 'warn',
  'over-promise': 'warn',
  internal: 'warn',
  'near-duplicate': 'warn',
  dismissive: 'hint',
  'too-many-sorry': 'hint',
  owner: 'hint',
  generic: 'hint',
  thanks: 'hint',
  length: 'hint',
  readability: 'hint',
  shouting: 'hint',
}

/** Rules that warn where a customer is unhappy, and only hint where that is not known. */
const forUnhappy: ReadonlySet<RuleId> = new Set(['ownership', 'action', 'time', 'vague-time'])

/** How much a finding of a rule weighs here: the lead's word counts for all customers alike. */
export function severityOf(rule: RuleId, { segment }: Facts, set: SeverityMap): Severity {
  const chosen = set[rule]
  if (chosen) return chosen
  return forUnhappy.has(rule) && segment !== 'detractor' ? 'hint' : defaultSeverities[rule]
}
