import type { Response } from '@/lib/nps/response'
import { segmentOf } from '@/lib/nps/segment'
import type { Agent, Intervention, Resolution } from './intervention'

export const FIRST_CONTACT_MS = 24 * 60 * 60 * 1000

export type CaseState = 'open' | 'contacted' | 'closed'

/** What a detractor response opened. Derived, never stored: the log and the responses are the truth. */
export interface Case {
  /** Id of the response that opened it, so that every device opens the same case once. */
  id: string
  address: string
  /** The detractor responses that it gathers, the opening one first. */
  responses: Response[]
  state: CaseState
  openedAt: number
  /** First contact is due then. */
  dueAt: number
  /** The first contact that counts. */
  contactedAt?: number
  lastContactAt?: number
  owner?: Agent
  cause?: string
  resolution?: Resolution
  closedAt?: number
  /** What was done about it, oldest first, without what was taken back. */
  entries: Intervention[]
  /** Ids of its entries that were taken back. */
  undone: string[]
}

/**
 * The cases of the customers in `responses`: a pure fold, the same for every order and duplication
 * of what it is given. A detractor response that reached Amends within `windowMs` of its answering
 * opens a case, or joins the customer's newest case that was open when it came in. Responses count
 * in the order of arrival, so that a late one never renames a case that agents already work on.
 * @returns oldest case first.
 */
export function casesOf(
  responses: readonly Response[],
  interventions: readonly Intervention[],
  windowMs: number,
): Case[] {
  const log = inLogOrder(interventions)
  const cases: Case[] = []
  for (const response of byArrival(responses)) {
    if (!opensCase(response, windowMs)) continue
    const open = cases.findLast(
      (one) =>
        one.address === response.address &&
        fold(one.responses, before(log, response.receivedAt)).state !== 'closed',
    )
    if (open) open.responses.push(response)
    else cases.push(fold([response], []))
  }
  return cases.map((one) => fold(one.responses, log))
}

/** A score of 0-6 that reached Amends soon enough to do something about it. */
export function opensCase(response: Response, windowMs: number): boolean {
  return (
    segmentOf(response.score) === 'detractor' &&
    response.receivedAt - response.answeredAt <= windowMs
  )
}

/** Each entry once, in the order in which things were done. */
export function inLogOrder(interventions: readonly Intervention[]): Intervention[] {
  const unique = new Map(interventions.map((entry) => [entry.id, entry]))
  return [...unique.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** Ids that the log takes back. An undoing itself can not be undone. */
export function undoneIn(log: readonly Intervention[]): Set<string> {
  return new Set(log.flatMap((entry) => (entry.kind === 'undone' ? [entry.undoes] : [])))
}

function byArrival(responses: readonly Response[]): Response[] {
  const unique = new Map(responses.map((response) => [response.id, response]))
  return [...unique.values()].sort(
    (a, b) => a.receivedAt - b.receivedAt || a.answeredAt - b.answeredAt || (a.id < b.id ? -1 : 1),
  )
}

/** What was done before then; what was taken back later counts as never done. */
function before(log: readonly Intervention[], time: number): Intervention[] {
  return log.filter((entry) => entry.at < time || entry.kind === 'undone')
}

function fold(responses: Response[], log: readonly Intervention[]): Case {
  const first = responses[0]
  if (!first) throw new RangeError('A case has at least one response')
  const ids = new Set(responses.map((response) => response.id))
  const undone = undoneIn(log)
  const own = log.filter(
    (entry) => entry.kind !== 'undone' && entry.responseId && ids.has(entry.responseId),
  )
  const start: Case = {
    id: first.id,
    address: first.address,
    responses,
    state: 'open',
    openedAt: first.answeredAt,
    dueAt: first.answeredAt + FIRST_CONTACT_MS,
    entries: own.filter((entry) => !undone.has(entry.id)),
    undone: own.filter((entry) => undone.has(entry.id)).map((entry) => entry.id),
  }
  return start.entries.reduce(apply, start)
}

function apply(one: Case, entry: Intervention): Case {
  switch (entry.kind) {
    case 'reply-sent':
    case 'contacted':
      return {
        ...one,
        state: one.state === 'open' ? 'contacted' : one.state,
        contactedAt: one.contactedAt ?? entry.at,
        lastContactAt: entry.at,
      }
    case 'owner-set': {
      const { owner: _, ...rest } = one
      return entry.owner ? { ...rest, owner: entry.owner } : rest
    }
    case 'cause-set': {
      const { cause: _, ...rest } = one
      return entry.cause ? { ...rest, cause: entry.cause } : rest
    }
    case 'case-closed':
      return { ...one, state: 'closed', resolution: entry.resolution, closedAt: entry.at }
    case 'case-reopened': {
      const { resolution: _, closedAt: __, ...rest } = one
      return { ...rest, state: one.contactedAt === undefined ? 'open' : 'contacted' }
    }
    default:
      return one
  }
}
