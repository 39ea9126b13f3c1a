import type { Response } from '@/lib/nps/response'
import type { Fix } from './fix'
import type { Agent, Intervention, Resolution, TicketRef } from './intervention'
import type { CasePromise } from './promise'
import type { CaseRules } from './rules'

/**
 * How far a case is without a gap, so that what is missing first is what is next: a cause that is
 * found before the customer was contacted leaves the case `open`, and its contact then makes it
 * `cause-known` at once. What each asks for, over the one before it:
 * `open` nothing; `contacted` the customer was reached; `cause-known` why they were unhappy is set;
 * `fix-recorded` a fix for that cause was recorded since the case was opened, or the customer was
 * told of one made for them; `loop-closed` the customer was told what changed; `closed` was closed
 * and not reopened since, from any state.
 */
export const caseStates = [
  'open',
  'contacted',
  'cause-known',
  'fix-recorded',
  'loop-closed',
  'closed',
] as const
export type CaseState = (typeof caseStates)[number]

/** What a detractor response opened. Derived, never stored: the log and the responses are the truth. */
export interface Case {
  /** Id of the response that opened it, so that every device opens the same case once. */
  id: string
  address: string
  /** The detractor responses that it gathers, the opening one first, in the order of arrival. */
  responses: Response[]
  state: CaseState
  /** The team's rules that it was folded by. */
  rules: CaseRules
  /** When the customer answered. */
  openedAt: number
  /** Since when the team could know: later than `openedAt` when the response came in late. */
  knownAt: number
  /** From when the time to first contact counts: `openedAt`, or the response that reopened it. */
  countsFrom: number
  /** First contact is due then. */
  dueAt: number
  /** The first contact that counts: since the case was opened, or reopened by a response. */
  contactedAt?: number
  lastContactAt?: number
  /** How often the customer was tried and not reached since. */
  tries: number
  owner?: Agent
  ownedSince?: number
  /**
   * Everyone who took the case without knowing of the others (two devices were offline), the one
   * who took it first, and so has it, first. The next to set an owner settles it.
   */
  ownerClash?: Agent[]
  /** What the owner was told when the case was handed to them. */
  brief?: { text: string; from: Agent; at: number }
  cause?: string
  /** Fixes for its cause, recorded since the case was opened; oldest first. */
  fixes: Fix[]
  /** Ids of the fixes that the customer was told of. */
  toldOf: string[]
  loopClosedAt?: number
  /** In the order in which they were made. */
  promises: CasePromise[]
  /** Ids of the playbook's steps that were done. */
  stepsDone: string[]
  /** When the customer was asked for a new score. */
  askedAgainAt?: number
  resolution?: Resolution
  closedAt?: number
  /** When the customer is to be asked again; there while the case is closed. */
  followUpAt?: number
  /** How often a new detractor response or an agent reopened it. */
  reopened: number
  /** Where it was last worked on. */
  lastTicket?: TicketRef
  /** What was done about it, oldest first, without what was taken back. */
  entries: Intervention[]
  /** Ids of its entries that were taken back. */
  undone: string[]
}
