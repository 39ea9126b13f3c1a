import type { Case } from './case'
import type { Agent, Channel } from './intervention'
import { type NextStep, nextStepOf } from './next'
import { type CasePromise, openPromises } from './promise'

/** What was done to reach or help the customer. */
export type Tried =
  | { kind: 'reply-sent'; at: number; by: Agent; template?: string }
  | { kind: 'contacted' | 'contact-tried'; at: number; by: Agent; channel: Channel; note?: string }
  | { kind: 'note'; at: number; by: Agent; note: string }
  | { kind: 'loop-closed'; at: number; by: Agent; note?: string }

/** What the next owner of a case has to know; the interface puts it into words, the agent edits them. */
export interface Brief {
  who: { address: string; name?: string; company?: string }
  /** Scores and words, the latest first. */
  said: { score: number; comment: string; answeredAt: number }[]
  cause?: string
  /** Oldest first. */
  tried: Tried[]
  /** Neither kept nor broken, the most urgent first. */
  promised: CasePromise[]
  next?: NextStep
  /** First contact is due then, as long as there was none. */
  dueAt?: number
}

/** Who the customer is, what they said, what was tried and promised, and what comes next. Pure. */
export function briefOf(one: Case, now: number): Brief {
  const { address, responses, cause, contactedAt, dueAt } = one
  const name = responses.findLast((each) => each.name)?.name
  const company = responses.findLast((each) => each.company)?.company
  const next = nextStepOf(one, now)
  return {
    who: { address, ...(name && { name }), ...(company && { company }) },
    said: responses
      .map(({ score, comment, answeredAt }) => ({ score, comment, answeredAt }))
      .sort((a, b) => b.answeredAt - a.answeredAt),
    ...(cause && { cause }),
    tried: one.entries.flatMap(triedBy),
    promised: openPromises(one.promises),
    ...(next && { next }),
    ...(contactedAt === undefined && next && { dueAt }),
  }
}

function triedBy(entry: Case['entries'][number]): Tried[] {
  const { at, agent: by } = entry
  switch (entry.kind) {
    case 'reply-sent': {
      const template = entry.template?.title
      return [{ kind: entry.kind, at, by, ...(template && { template }) }]
    }
    case 'contacted':
    case 'contact-tried': {
      const { kind, channel, note } = entry
      return [{ kind, at, by, channel, ...(note && { note }) }]
    }
    case 'loop-closed':
      return [{ kind: entry.kind, at, by, ...(entry.note && { note: entry.note }) }]
    case 'note':
      return [{ kind: entry.kind, at, by, note: entry.note }]
    default:
      return []
  }
}
