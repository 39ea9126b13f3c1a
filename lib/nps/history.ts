import type { Response } from './response'
import { inTimeOrder, isNps } from './responses'
import { type Segment, segmentOf } from './segment'

/** What a customer's responses say together; the input of the sidebar's first glance. */
export interface History {
  /** Oldest first. */
  responses: Response[]
  latest: Response
  segment: Segment
  previous?: Response
  /** Latest score minus the one before; absent with one response. */
  change?: number
  risk?: Risk
}

/**
 * Why this customer needs care, in a word that the interface spells out:
 * `repeat-detractor` two detractor responses in a row; `slipping-promoter` was a promoter and is not
 * any more; `falling` lost points within or between the other segments; `first-score` nothing to
 * compare with.
 */
export type Risk = 'repeat-detractor' | 'slipping-promoter' | 'falling' | 'first-score'

/** Of NPS alone. @returns undefined for a customer without any: there is no segment to show then. */
export function historyOf(unordered: readonly Response[]): History | undefined {
  const responses = inTimeOrder(unordered.filter(isNps))
  const latest = responses.at(-1)
  if (!latest) return undefined
  const previous = responses.at(-2)
  const risk = riskOf(latest, previous)
  return {
    responses,
    latest,
    segment: segmentOf(latest.score),
    ...(previous && { previous, change: latest.score - previous.score }),
    ...(risk && { risk }),
  }
}

function riskOf(latest: Response, previous: Response | undefined): Risk | undefined {
  if (!previous) return 'first-score'
  const [now, before] = [segmentOf(latest.score), segmentOf(previous.score)]
  if (now === 'detractor' && before === 'detractor') return 'repeat-detractor'
  if (before === 'promoter' && now !== 'promoter') return 'slipping-promoter'
  return latest.score < previous.score ? 'falling' : undefined
}
