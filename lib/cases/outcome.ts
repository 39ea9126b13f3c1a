import type { Response } from '@/lib/nps/response'
import { inTimeOrder, isNps } from '@/lib/nps/responses'
import { segmentOf } from '@/lib/nps/segment'
import type { Case } from './case'
import { SILENT_MS } from './rules'

/**
 * What became of a case, by the customer's next response against the score that the agents answered:
 * `recovered` a passive or promoter now (7 to 10); `improved` still a detractor, with a higher score;
 * `unchanged` the same score; `worse` a lower one; `silent` no response in 90 days after the closing,
 * or after the last contact of a case that was not closed. A response that comes later still takes
 * the place of `silent`.
 */
export const outcomes = ['recovered', 'improved', 'unchanged', 'worse', 'silent'] as const
export type Outcome = (typeof outcomes)[number]

export interface CaseOutcome {
  outcome: Outcome
  /** The score that the agents answered. */
  was: number
  /** The response that says so; absent for `silent`. */
  response?: Response
  /** Ids of the case's interventions before it, oldest first: what may have led there. */
  before: string[]
}

/**
 * The next response is the first after the closing; as long as there is none, the latest after the
 * first contact. `responses`: all of the customer, of every segment and under each of their addresses;
 * other metrics do not count.
 * @returns undefined while it is open: no contact and no closing yet, or 90 days are not over.
 */
export function outcomeOf(
  one: Case,
  responses: readonly Response[],
  now: number,
): CaseOutcome | undefined {
  const { contactedAt, closedAt, lastContactAt } = one
  const began = contactedAt ?? closedAt
  const since = closedAt ?? lastContactAt
  if (began === undefined || since === undefined) return undefined
  const was = scoreAnswered(one, began)
  const response = nextResponse(one, inTimeOrder(responses.filter(isNps)))
  if (response) {
    const before = one.entries.filter(({ at }) => at < response.answeredAt).map(({ id }) => id)
    return { outcome: compare(was, response.score), was, response, before }
  }
  if (now - since < SILENT_MS) return undefined
  return { outcome: 'silent', was, before: one.entries.map(({ id }) => id) }
}

function nextResponse(
  { closedAt, contactedAt }: Case,
  ordered: readonly Response[],
): Response | undefined {
  const afterClosing = ordered.find(({ answeredAt }) => answeredAt > (closedAt ?? Infinity))
  return (
    afterClosing ?? ordered.findLast(({ answeredAt }) => answeredAt > (contactedAt ?? Infinity))
  )
}

/** The latest score of the case before the agents began; a late response may have joined since. */
function scoreAnswered({ responses }: Case, began: number): number {
  const known = inTimeOrder(responses)
  const answered = known.findLast(({ answeredAt }) => answeredAt <= began) ?? known[0]
  if (!answered) throw new RangeError('A case has at least one response')
  return answered.score
}

function compare(was: number, is: number): Outcome {
  if (segmentOf(is) !== 'detractor') return 'recovered'
  if (is === was) return 'unchanged'
  return is > was ? 'improved' : 'worse'
}

/** Where a closed case stands with asking the customer for a new score. */
export type FollowUp = 'not-yet' | 'due' | 'asked' | 'answered'

/** @returns undefined for a case that is not closed. */
export function followUpOf(
  one: Case,
  responses: readonly Response[],
  now: number,
): FollowUp | undefined {
  const { closedAt, followUpAt, askedAgainAt } = one
  if (closedAt === undefined || followUpAt === undefined) return undefined
  if (answeredSince(one, responses)) return 'answered'
  if (askedAgainAt !== undefined) return 'asked'
  return now >= followUpAt ? 'due' : 'not-yet'
}

/** Whether the customer gave a new score after the case was closed; false while it is open. */
export function answeredSince(
  { closedAt = Infinity }: Pick<Case, 'closedAt'>,
  responses: readonly Response[],
): boolean {
  return responses.some((each) => each.answeredAt > closedAt && isNps(each))
}
