import type { History } from '@/lib/nps/history'
import type { Case } from './case'
import type { Intervention, InterventionKind } from './intervention'
import {
  type DoneBy,
  type Playbook,
  type PlaybookKind,
  type PlaybookStep,
  playbookFor,
} from './playbook'

/** A customer as the playbooks see them. */
export interface PlaybookSituation {
  history: History | undefined
  /** The customer's current case, open or closed. */
  case: Case | undefined
  /** What was done for this customer and not taken back. */
  past: readonly Intervention[]
  /** The cause that the customer's words suggest, as long as none was confirmed. */
  suggestedCause?: string | undefined
}

/** Where a customer stands in the playbook for them. */
export interface Progress {
  kind: PlaybookKind
  /** The playbook's own cause; absent for the one that fits any. */
  cause?: string
  /** The steps that apply here, in order. */
  steps: { step: PlaybookStep; done: boolean }[]
  /** The first step that is not done; undefined when all are. */
  next: PlaybookStep | undefined
}

/**
 * The playbook for a customer, which of its steps are done, and the one to do next. Pure.
 * @returns undefined where there is nothing to do by a playbook: no response, a detractor response
 * that is history only or whose case is closed, no playbook for them.
 */
export function nextStep(
  playbooks: readonly Playbook[],
  situation: PlaybookSituation,
): Progress | undefined {
  const open = openCase(situation)
  const kind = kindOf(situation.history, open)
  const book = kind && playbookFor(playbooks, kind, open?.cause ?? situation.suggestedCause)
  if (!kind || !book) return undefined
  const applying = book.steps.filter(({ doneBy }) => open || !CASE_ONLY.has(doneBy))
  const done = doneIn(open, countedEntries(situation, open))
  const steps = applying.map((step) => ({ step, done: done(step) }))
  return {
    kind,
    ...(book.cause !== undefined && { cause: book.cause }),
    steps,
    next: steps.find((one) => !one.done)?.step,
  }
}

/** Entries by which a step is seen to be done; owner, cause and fixes are read from the case instead. */
const kindsOf: Readonly<
  Record<Exclude<DoneBy, 'owner' | 'cause' | 'fix' | 'hand'>, readonly InterventionKind[]>
> = {
  contact: ['reply-sent', 'contacted'],
  promise: ['promise-made'],
  loop: ['loop-closed'],
  closing: ['case-closed'],
}

/** What can only be done on a case: left out for customers who have none. */
const CASE_ONLY: ReadonlySet<DoneBy> = new Set(['owner', 'cause', 'fix', 'loop', 'closing'])

function openCase({ case: one }: PlaybookSituation): Case | undefined {
  return one?.state === 'closed' ? undefined : one
}

function kindOf(history: History | undefined, open: Case | undefined): PlaybookKind | undefined {
  if (!history) return undefined
  const { segment, risk } = history
  if (risk === 'slipping-promoter' && (open || segment !== 'detractor')) return risk
  if (!open) return segment === 'detractor' ? undefined : segment
  return risk === 'repeat-detractor' || open.responses.length > 1 ? 'repeat-detractor' : 'detractor'
}

/** A new score asks for a new contact: what was done before the latest does not count for it. */
function countedEntries(
  { history, past }: PlaybookSituation,
  open: Case | undefined,
): readonly Intervention[] {
  if (!open) return past.filter(({ at }) => at > (history?.latest.answeredAt ?? 0))
  const latest = Math.max(...open.responses.map(({ receivedAt }) => receivedAt))
  return open.entries.filter(({ kind, at }) => at > latest || !kindsOf.contact.includes(kind))
}

/** Of several steps that the same entry makes done, each takes one entry, in their order. */
function doneIn(
  open: Case | undefined,
  entries: readonly Intervention[],
): (step: PlaybookStep) => boolean {
  const used = new Map<DoneBy, number>()
  return ({ id, doneBy }) => {
    if (doneBy === 'owner') return open?.owner !== undefined
    if (doneBy === 'cause') return open?.cause !== undefined
    if (doneBy === 'hand') return entries.some((one) => isTick(one, id))
    if (doneBy === 'fix') return open !== undefined && open.fixes.length > 0
    const before = used.get(doneBy) ?? 0
    used.set(doneBy, before + 1)
    return entries.filter(({ kind }) => kindsOf[doneBy].includes(kind)).length > before
  }
}

function isTick(entry: Intervention, id: string): boolean {
  return entry.kind === 'playbook-step-done' && entry.step === id
}
