import type { Case } from '@/lib/cases/case'
import type { Intervention } from '@/lib/cases/intervention'
import { undoneIn } from '@/lib/cases/order'
import { outcomeOf, outcomes } from '@/lib/cases/outcome'
import { SILENT_MS } from '@/lib/cases/rules'
import { agentKey } from '@/lib/cases/work-list'
import type { Response } from '@/lib/nps/response'

/** What followed a reply: the outcome of its case (lib/cases/outcome.ts), `waiting` as long as there is none. */
export const followed = [...outcomes, 'waiting'] as const
export type Followed = (typeof followed)[number]

/** One reply that was made from a template and stands in the log. */
export interface Sent {
  template: string
  /** Whoever sent it, by `agentKey`. */
  agent: string
  at: number
  /** Absent for customers without a case, of whom no outcome is known. */
  caseId?: string
  followed?: Followed
  /** When what is `waiting` becomes `silent` if the customer does not answer. */
  silentAt?: number
}

/**
 * The replies made from templates that one customer was sent, without what was taken back, in any
 * order. `cases`, `responses`: all of the customer.
 */
export function sentIn(
  log: readonly Intervention[],
  cases: readonly Case[],
  responses: readonly Response[],
  now: number,
): Sent[] {
  const undone = undoneIn(log)
  const fates = new Map(cases.flatMap((one) => fatesIn(one, responses, now)))
  return log.flatMap((entry) => {
    if (entry.kind !== 'reply-sent' || !entry.template || undone.has(entry.id)) return []
    const { template, agent, at } = entry
    return [{ template: template.id, agent: agentKey(agent.name), at, ...fates.get(entry.id) }]
  })
}

type Fate = Pick<Sent, 'caseId' | 'followed' | 'silentAt'>

/** What became of each entry of a case, by the entry's id. */
function fatesIn(one: Case, responses: readonly Response[], now: number): [string, Fate][] {
  const outcome = outcomeOf(one, responses, now)
  const before = new Set(outcome?.before)
  const since = one.closedAt ?? one.lastContactAt
  return one.entries.map(({ id }) => {
    if (outcome && before.has(id)) return [id, { caseId: one.id, followed: outcome.outcome }]
    const silent = !outcome && since !== undefined && { silentAt: since + SILENT_MS }
    return [id, { caseId: one.id, followed: 'waiting', ...silent }]
  })
}

/** All uses of one template: what is kept of them, and added to. */
export interface Tally {
  template: string
  uses: number
  lastAt: number
  /** How often each agent sent it, by `agentKey`. */
  byAgent: Record<string, number>
  /** In how many cases what followed; a case counts once however often it got the template. */
  followed: Partial<Record<Followed, number>>
}

/** The uses of each template among these replies, by template id. */
export function talliesOf(sent: readonly Sent[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const { template, agent, at } of sent) {
    const { uses = 0, lastAt = at, byAgent = {} } = tallies.get(template) ?? {}
    tallies.set(template, {
      template,
      uses: uses + 1,
      lastAt: Math.max(lastAt, at),
      byAgent: { ...byAgent, [agent]: (byAgent[agent] ?? 0) + 1 },
      followed: {},
    })
  }
  for (const { template, followed } of endings(sent).values()) {
    const tally = tallies.get(template)
    if (tally) tally.followed[followed] = (tally.followed[followed] ?? 0) + 1
  }
  return tallies
}

/** One for each template and case: what followed it first, if anything did. */
function endings(sent: readonly Sent[]): Map<string, { template: string; followed: Followed }> {
  const all = new Map<string, { template: string; followed: Followed }>()
  for (const { template, caseId, followed } of sent.toSorted((a, b) => a.at - b.at)) {
    if (caseId === undefined || followed === undefined) continue
    const key = `${caseId}\n${template}`
    const known = all.get(key)?.followed ?? 'waiting'
    if (known === 'waiting') all.set(key, { template, followed })
  }
  return all
}

/**
 * Counts of `b` added to those of `a`; `sign` -1 takes them away. The last time of all is the later
 * one, also when it is taken away.
 */
export function addTally(a: Tally, b: Tally, sign: 1 | -1): Tally {
  return {
    template: a.template,
    uses: a.uses + sign * b.uses,
    lastAt: Math.max(a.lastAt, b.lastAt),
    byAgent: sum(a.byAgent, b.byAgent, sign),
    followed: sum(a.followed, b.followed, sign),
  }
}

function sum<K extends string>(
  a: Partial<Record<K, number>>,
  b: Partial<Record<K, number>>,
  sign: 1 | -1,
): Record<K, number> {
  const all: Partial<Record<K, number>> = { ...a }
  for (const key of Object.keys(b) as K[]) {
    const count = (all[key] ?? 0) + sign * (b[key] ?? 0)
    if (count === 0) delete all[key]
    else all[key] = count
  }
  return all as Record<K, number>
}

/** How a template was used, as anyone may see it: of the agents, only one's own part. */
export interface TemplateUse {
  /** By the whole team. */
  uses: number
  /** Of those, by the agent who asks. */
  mine: number
  lastAt: number
  followed: Record<Followed, number>
}

/** @param names of the agent who asks, by `agentKey` */
export function useFor(
  { uses, lastAt, byAgent, followed: counts }: Tally,
  names: ReadonlySet<string>,
): TemplateUse {
  const mine = [...names].reduce((all, name) => all + (byAgent[name] ?? 0), 0)
  const all = Object.fromEntries(followed.map((one) => [one, counts[one] ?? 0]))
  return { uses, mine, lastAt, followed: all as TemplateUse['followed'] }
}

/** The uses of two templates as those of one: of the same template in two languages. */
export function sumOfUse(a: TemplateUse, b: TemplateUse): TemplateUse {
  const counts = followed.map((one) => [one, a.followed[one] + b.followed[one]])
  return {
    uses: a.uses + b.uses,
    mine: a.mine + b.mine,
    lastAt: Math.max(a.lastAt, b.lastAt),
    followed: Object.fromEntries(counts) as TemplateUse['followed'],
  }
}
