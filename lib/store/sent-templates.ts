import type { Intervention } from '@/lib/cases/intervention'
import { undoneIn } from '@/lib/cases/order'
import { agentKey } from '@/lib/cases/work-list'
import { latestInterventions } from './interventions'

/** So far back the log is looked through: weeks of work, in milliseconds of reading. */
const ENTRIES = 500

/**
 * Ids of the templates whose replies an agent sent lately, the last one first.
 * @param me the agent's names, by `agentKey`
 */
export async function lastSentBy(me: ReadonlySet<string>): Promise<string[]> {
  return templatesSentBy(await latestInterventions(ENTRIES), me)
}

/** @param entries newest first */
export function templatesSentBy(
  entries: readonly Intervention[],
  me: ReadonlySet<string>,
): string[] {
  const undone = undoneIn(entries)
  const ids = entries.flatMap((entry) => {
    const mine = entry.kind === 'reply-sent' && me.has(agentKey(entry.agent.name))
    return mine && entry.template && !undone.has(entry.id) ? [entry.template.id] : []
  })
  return [...new Set(ids)]
}
