import type { Response } from '@/lib/nps/response'
import { inTimeOrder, isNps } from '@/lib/nps/responses'
import { segmentOf } from '@/lib/nps/segment'
import { CONTACTS } from './contacts'
import type { Intervention } from './intervention'

/** A customer's first days, in which a bad start decides whether they stay. */
export const FIRST_DAYS = 90
const DAY = 86_400_000

/**
 * Why a customer may leave: they were a detractor in their first 90 days, still are, and nobody has
 * contacted them since. `in-first-days` that time is still running; `first-days-passed` it is over.
 * Words, no figure: nobody knows how likely it is.
 */
export interface ChurnRisk {
  code: 'in-first-days' | 'first-days-passed'
  /** Their first detractor response. */
  since: number
  /** When their first days end, or ended. */
  until: number
}

/**
 * `responses` of one customer; `log`: what was done for them and not taken back; `customerSince` when
 * it is known, else their first response counts. @returns undefined when they are not at risk so.
 */
export function churnRiskOf(
  responses: readonly Response[],
  log: readonly Intervention[],
  now: number,
  customerSince?: number,
): ChurnRisk | undefined {
  const ordered = inTimeOrder(responses.filter(isNps))
  const isDetractor = ({ score }: Response) => segmentOf(score) === 'detractor'
  const [first, bad, latest] = [ordered[0], ordered.find(isDetractor), ordered.at(-1)]
  if (!first || !bad || !latest || !isDetractor(latest)) return undefined
  const until = (customerSince ?? first.answeredAt) + FIRST_DAYS * DAY
  const since = bad.answeredAt
  if (since > until) return undefined
  if (log.some(({ kind, at }) => CONTACTS.has(kind) && at >= since)) return undefined
  return { code: now > until ? 'first-days-passed' : 'in-first-days', since, until }
}
