import { t } from '@/lib/i18n'
import { shortDate } from '@/lib/i18n/format'
import type { SlotPart } from '@/lib/replies/parts'
import type { Reason } from '@/lib/replies/reasons'

/** What a gap is called. */
export function labelOf(slot: SlotPart): string {
  return 'label' in slot ? slot.label : t.replies.variables[slot.variable].gap
}

/**
 * A reason in a few words.
 * @param causeName what a cause is called, by its id
 */
export function reasonWords(
  reason: Reason,
  now: number,
  causeName: (id: string) => string,
): string {
  const { reasons } = t.replies
  switch (reason.kind) {
    case 'segment':
      return reasons.segment[reason.segment]
    case 'risk':
      return reasons.risk[reason.risk]
    case 'step':
      return reasons.step[reason.step]
    case 'cause': {
      const name = causeName(reason.cause).toLowerCase()
      return reason.confirmed ? name : reasons.guessed(name)
    }
    case 'cause-unknown':
      return reasons.causeUnknown
    case 'words':
      return reasons.words(reason.words)
    case 'no-template-in':
      return t.suggestions.noTemplateIn(reason.language)
    case 'came-back':
      return t.suggestions.cameBack(reason.back, reason.of)
    case 'used-before': {
      const when = shortDate(reason.at, now)
      const { language } = reason
      return language ? t.suggestions.usedBeforeIn(when, language) : reasons.usedBefore(when)
    }
  }
}
