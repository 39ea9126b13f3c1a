import type { Response } from '@/lib/nps/response'
import type { Intervention } from './intervention'
import { undoneIn } from './order'

/** The source of responses that an agent typed in. */
export const BY_HAND = 'by-hand'

/**
 * The responses that customers told an agent, made from the log: they cannot be imported again, so they
 * are kept where nothing is lost, and go when their entry is taken back.
 */
export function toldIn(log: readonly Intervention[]): Response[] {
  const undone = undoneIn(log)
  return log.flatMap((entry) => {
    if (entry.kind !== 'response-told' || undone.has(entry.id)) return []
    const { id, address, score, comment, answeredAt, at, agent, channel } = entry
    const told = { by: agent.name, channel }
    return [
      {
        ...{ id: `${BY_HAND}:${id}`, source: BY_HAND, receivedAt: at },
        ...{ address, score, comment, answeredAt, told },
      },
    ]
  })
}

/** All responses of a customer: the stored ones and those that were told. */
export function withTold(responses: readonly Response[], log: readonly Intervention[]): Response[] {
  const told = toldIn(log)
  const ids = new Set(told.map(({ id }) => id))
  return [...responses.filter(({ id }) => !ids.has(id)), ...told]
}

/** Why what an agent typed in is no response yet; the interface words it. */
export type ToldProblem = 'score-missing' | 'time-missing' | 'time-to-come'

/** `answeredAt`: NaN where no time stands in the field. */
export function toldProblem(
  score: number | undefined,
  answeredAt: number,
  now: number,
): ToldProblem | undefined {
  if (score === undefined) return 'score-missing'
  if (Number.isNaN(answeredAt)) return 'time-missing'
  return answeredAt > now ? 'time-to-come' : undefined
}
