import type { Response } from '@/lib/nps/response'
import type { Intervention } from './intervention'
import { undoneIn } from './order'

/** When a customer was last asked for a score, as far as it is known. */
export interface LastAsked {
  at: number
  /** What says so: a survey's sent date, an answer, or an agent's entry. */
  from: 'survey' | 'answer' | 'agent'
}

/** @returns undefined for a customer of whom nothing says that they were asked. */
export function lastAsked(
  responses: readonly Response[],
  log: readonly Intervention[],
): LastAsked | undefined {
  const undone = undoneIn(log)
  const all: LastAsked[] = [
    ...responses.map(({ answeredAt }) => ({ at: answeredAt, from: 'answer' as const })),
    ...responses.flatMap(({ askedAt }) =>
      askedAt === undefined ? [] : [{ at: askedAt, from: 'survey' as const }],
    ),
    ...log.flatMap(({ kind, id, at }) =>
      kind === 'asked-again' && !undone.has(id) ? [{ at, from: 'agent' as const }] : [],
    ),
  ]
  return all.reduce<LastAsked | undefined>(
    (latest, one) => (latest && latest.at >= one.at ? latest : one),
    undefined,
  )
}

const DAY = 86_400_000

/** From when the customer may be asked again; `early` as long as that is still to come. */
export function nextAsk(
  last: LastAsked,
  everyDays: number,
  now: number,
): { at: number; early: boolean } {
  const at = last.at + everyDays * DAY
  return { at, early: now < at }
}
