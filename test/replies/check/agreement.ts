import { checkReply } from '@/lib/replies/check/check-reply'
import { type RuleId, ruleIds } from '@/lib/replies/check/finding'
import type { Labelled } from './labelled/labelled'

/** How a rule's findings agree with what a reader found. */
export interface Agreement {
  rule: RuleId
  /** Found and labelled; found only; labelled only. */
  both: number
  foundOnly: number
  labelledOnly: number
  /** NaN where the rule found nothing. */
  precision: number
  /** NaN where no reply is labelled with it. */
  recall: number
}

/** The rules that find something in a reply. */
export function rulesFound({ reply, facts }: Labelled): Set<RuleId> {
  return new Set(checkReply(reply, facts).findings.map(({ rule }) => rule))
}

/** Precision and recall of every rule: a reply counts once a rule, however often it found something. */
export function agreementOn(replies: readonly Labelled[]): Agreement[] {
  const found = replies.map((one) => ({ found: rulesFound(one), applies: one.applies }))
  return ruleIds.map((rule) => {
    const count = (inFound: boolean, inLabels: boolean) =>
      found.filter((one) => one.found.has(rule) === inFound && one.applies.has(rule) === inLabels)
        .length
    const [both, foundOnly, labelledOnly] = [
      count(true, true),
      count(true, false),
      count(false, true),
    ]
    const precision = both / (both + foundOnly)
    const recall = both / (both + labelledOnly)
    return { rule, both, foundOnly, labelledOnly, precision, recall }
  })
}
