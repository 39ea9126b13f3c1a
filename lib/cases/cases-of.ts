import type { Response } from '@/lib/nps/response'
import { isNps } from '@/lib/nps/responses'
import { segmentOf } from '@/lib/nps/segment'
import { addWorkingTime } from './calendar'
import type { Case, CaseState } from './case'
import { type Fix, fixesIn } from './fix'
import type { Intervention } from './intervention'
import { type Log, logOf } from './order'
import { type CaseRules, SILENT_MS } from './rules'
import { applyStep, type Folding } from './step-effects'
import { withTold } from './told'

/**
 * The cases of the customers in `responses` and of those who told theirs (./told.ts): a pure fold, the same for every order and duplication
 * of what it is given. `interventions` holds the customers' entries and the team's own.
 *
 * A detractor response that reached Amends within the team's window opens a case, or joins the
 * customer's newest case that was open when it came in. One that the customer gave after their case
 * was closed, within `SILENT_MS`, reopens it: first contact is due anew. Responses count in the
 * order of arrival, so that a late one never renames a case that agents already work on.
 * @returns oldest case first.
 */
export function casesOf(
  responses: readonly Response[],
  interventions: readonly Intervention[],
  rules: CaseRules,
): Case[] {
  const log = logOf(interventions)
  const cases: Case[] = []
  for (const response of byArrival(withTold(responses, interventions))) {
    if (!opensCase(response, rules.windowMs)) continue
    const its = cases.findLast((one) => takes(one, response, log, rules))
    if (its) its.responses.push(response)
    else cases.push(startOf([response], rules))
  }
  const fixes = fixesIn(log)
  return cases.map((one) => withState(fold(one.responses, log, rules), fixes))
}

/** An NPS score of 0-6 that reached Amends soon enough to do something about it. */
export function opensCase(response: Response, windowMs: number): boolean {
  return (
    isNps(response) &&
    segmentOf(response.score) === 'detractor' &&
    response.receivedAt - response.answeredAt <= windowMs
  )
}

/** When the customer answered; a response can not be younger than its arrival. */
export function answeredAt(response: Response): number {
  return Math.min(response.answeredAt, response.receivedAt)
}

function byArrival(responses: readonly Response[]): Response[] {
  const unique = new Map(responses.map((response) => [response.id, response]))
  return [...unique.values()].sort(
    (a, b) => a.receivedAt - b.receivedAt || a.answeredAt - b.answeredAt || (a.id < b.id ? -1 : 1),
  )
}

/** Whether the response joins the case, as it stood when the response came in, or reopens it. */
function takes(one: Case, response: Response, log: Log, rules: CaseRules): boolean {
  if (one.address !== response.address) return false
  const steps = log.steps.filter(({ at }) => at < response.receivedAt)
  const { closedAt } = fold(one.responses, { ...log, steps }, rules)
  if (closedAt === undefined) return true
  const answered = answeredAt(response)
  return answered > closedAt && answered - closedAt <= SILENT_MS
}

function startOf(responses: Response[], rules: CaseRules): Folding {
  const [first] = responses
  if (!first) throw new RangeError('A case has at least one response')
  return {
    id: first.id,
    address: first.address,
    responses,
    state: 'open',
    rules,
    openedAt: answeredAt(first),
    knownAt: first.receivedAt,
    ...dueFrom(first, rules),
    tries: 0,
    fixes: [],
    toldOf: [],
    promises: [],
    stepsDone: [],
    reopened: 0,
    entries: [],
    undone: [],
    claims: [],
  }
}

function dueFrom(response: Response, { calendar, firstContactMs }: CaseRules) {
  const countsFrom = answeredAt(response)
  return { countsFrom, dueAt: addWorkingTime(calendar, countsFrom, firstContactMs) }
}

/** Responses and entries as they came, one after the other. */
function fold(responses: Response[], log: Log, rules: CaseRules): Case {
  const ids = new Set(responses.map(({ id }) => id))
  const own = log.steps.filter(({ entry }) => entry.responseId && ids.has(entry.responseId))
  let one = startOf(responses, rules)
  let coming = responses.slice(1)
  for (const { entry, at } of own) {
    for (const response of coming.filter((each) => each.receivedAt <= at)) {
      one = afterResponse(one, response, rules)
    }
    coming = coming.filter((each) => each.receivedAt > at)
    one = applyStep(one, entry, log.knew)
  }
  for (const response of coming) one = afterResponse(one, response, rules)
  const { claims: _, ...rest } = one
  return {
    ...rest,
    entries: own.map(({ entry }) => entry),
    undone: log.takenBack
      .filter(({ responseId }) => responseId && ids.has(responseId))
      .map(({ id }) => id),
    ...(one.closedAt !== undefined && { followUpAt: one.closedAt + rules.followUpMs }),
  }
}

/** A response that finds the case closed begins it anew; who has it and why stays. */
function afterResponse(one: Folding, response: Response, rules: CaseRules): Folding {
  if (one.closedAt === undefined) return one
  const { contactedAt, lastContactAt, loopClosedAt, askedAgainAt, resolution, closedAt, ...rest } =
    one
  return {
    ...rest,
    ...dueFrom(response, rules),
    tries: 0,
    stepsDone: [],
    reopened: one.reopened + 1,
  }
}

function withState(one: Case, fixes: readonly Fix[]): Case {
  const own = fixes.filter(({ cause, at }) => cause === one.cause && at >= one.openedAt)
  return { ...one, fixes: own, state: stateOf({ ...one, fixes: own }) }
}

function stateOf(one: Case): CaseState {
  if (one.closedAt !== undefined) return 'closed'
  if (one.contactedAt === undefined) return 'open'
  if (one.cause === undefined) return 'contacted'
  if (one.loopClosedAt !== undefined) return 'loop-closed'
  return one.fixes.length > 0 ? 'fix-recorded' : 'cause-known'
}
