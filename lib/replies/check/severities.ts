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
export const forUnhappy: ReadonlySet<RuleId> = new Set([
  'ownership',
  'action',
  'time',
  'vague-time',
])

/** How much a finding of a rule weighs here: the lead's word counts for all customers alike. */
export function severityOf(rule: RuleId, { segment }: Facts, set: SeverityMap): Severity {
  const chosen = set[rule]
  if (chosen) return chosen
  return forUnhappy.has(rule) && segment !== 'detractor' ? 'hint' : defaultSeverities[rule]
}

/** The same with one rule set, or back at its default: what is as by default is not kept. */
export function withSeverity(
  set: SeverityMap,
  rule: RuleId,
  severity: Severity | undefined,
): SeverityMap {
  const { [rule]: _, ...others } = set
  // Where the default depends on the customer, the same word for all is a choice of its own.
  const isDefault = severity === defaultSeverities[rule] && !forUnhappy.has(rule)
  return severity === undefined || isDefault ? others : { ...others, [rule]: severity }
}
