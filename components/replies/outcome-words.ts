import { t } from '@/lib/i18n'
import type { Outcome } from './use-insert'

/** What came of the last step with a reply, in words. */
export function outcomeWords(outcome: Outcome): string {
  const words = t.replies
  switch (outcome.kind) {
    case 'asking':
      return words.ask[outcome.composer]
    case 'inserting':
      return words.inserting
    case 'inserted':
      return words.inserted
    case 'refused':
      return words.failures[outcome.failure]
    case 'failed':
      return words.failed(outcome.reason)
    case 'copied':
      return outcome.gaps ? words.copiedWithGaps : words.copied
    case 'not-copied':
      return words.notCopied
  }
}
