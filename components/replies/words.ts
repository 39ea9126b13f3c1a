import { t } from '@/lib/i18n'
import { shortDate } from '@/lib/i18n/format'
import type { SlotPart } from '@/lib/replies/parts'
import type { Rendered } from '@/lib/replies/render'
import type { Situation } from '@/lib/replies/situation'
import type { Reason } from '@/lib/replies/suggest'
import { type VariableName, valueIn } from '@/lib/replies/variables'

/** What a gap is called. */
export function labelOf(slot: SlotPart): string {
  return 'label' in slot ? slot.label : t.replies.variables[slot.variable].gap
}

/** A reason in a few words. */
export function reasonWords(reason: Reason, now: number): string {
  const { reasons } = t.replies
  switch (reason.kind) {
    case 'segment':
      return reasons.segment[reason.segment]
    case 'risk':
      return reasons.risk[reason.risk]
    case 'step':
      return reasons.step[reason.step]
    case 'cause': {
      const name = (t.cases.causes[reason.cause] ?? reason.cause).toLowerCase()
      return reason.confirmed ? name : reasons.guessed(name)
    }
    case 'cause-unknown':
      return reasons.causeUnknown
    case 'words':
      return reasons.words(reason.words)
    case 'used-before':
      return reasons.usedBefore(shortDate(reason.at, now))
  }
}

/** What the reply has already: only what is known for certain, because it was put in here. */
export function factsOf({ used }: Rendered, situation: Situation): string[] {
  const { facts } = t.replies
  const named = (name: VariableName, words: (value: string) => string) =>
    used.includes(name) ? [words(String(valueIn(name, situation)))] : []
  return [
    ...named('customer.first_name', facts.named),
    ...(used.includes('response.comment') ? [facts.quoted] : []),
    ...named('agent.first_name', facts.signed),
    ...named('agent.name', facts.signed),
  ]
}
