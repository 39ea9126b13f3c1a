import { isAnonymous } from '@/lib/customers/anonymous'
import type { Response } from '@/lib/nps/response'
import type { Case } from './case'
import { fixToTell } from './fix'
import { answeredSince } from './outcome'
import { type CasePromise, openPromises } from './promise'

/**
 * What the index keeps of a case: enough to list, sort and search it. Made from the case (the fold is
 * the truth) and never changed otherwise.
 */
export interface CaseSummary
  extends Pick<
    Case,
    | 'id'
    | 'address'
    | 'state'
    | 'openedAt'
    | 'knownAt'
    | 'countsFrom'
    | 'dueAt'
    | 'contactedAt'
    | 'lastContactAt'
    | 'owner'
    | 'ownedSince'
    | 'ownerClash'
    | 'cause'
    | 'toldOf'
    | 'askedAgainAt'
    | 'resolution'
    | 'closedAt'
    | 'reopened'
    | 'lastTicket'
  > {
  /** There while the case is not closed: what lists of open cases are read by. */
  open?: 1
  /** Of the latest response of the case. */
  score: number
  comment: string
  name?: string
  company?: string
  /** Neither kept nor broken, the most urgent first. */
  promises: CasePromise[]
  /** When the customer is to be asked for a new score; absent once they gave one. */
  followUpAt?: number
  /** Id of the fix that its customer is to be told of. */
  fixToTell?: string
}

/** Characters of a comment: what a line of a list shows, and what its search finds. */
const COMMENT = 300

/** `responses`: all of the customer, of every segment. */
export function summaryOf(one: Case, responses: readonly Response[]): CaseSummary {
  const { responses: its, rules: _, fixes: __, stepsDone: ___, tries: ____, ...rest } = one
  const {
    entries: _____,
    undone: ______,
    brief: _______,
    promises,
    loopClosedAt,
    followUpAt,
    ...kept
  } = rest
  const latest = its.at(-1)
  const name = its.findLast((each) => each.name)?.name
  const company = its.findLast((each) => each.company)?.company
  const fix = fixToTell(one)
  // Of somebody who was erased only the figures are left: nothing is to be done.
  const over = isAnonymous(one.address)
  return {
    ...kept,
    score: latest?.score ?? 0,
    comment: latest?.comment.slice(0, COMMENT) ?? '',
    ...(name && { name }),
    ...(company && { company }),
    promises: over ? [] : openPromises(promises),
    ...(one.state !== 'closed' && !over && { open: 1 as const }),
    ...(followUpAt !== undefined && !over && !answeredSince(one, responses) && { followUpAt }),
    ...(fix && !over && { fixToTell: fix.id }),
  }
}
