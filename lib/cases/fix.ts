import type { Case } from './case'
import type { Agent } from './intervention'
import type { Log } from './order'

/** What the team changed so that a cause does not come back. */
export interface Fix {
  /** Id of the entry that recorded it. */
  id: string
  cause: string
  what: string
  at: number
  by: Agent
}

/** The fixes that a log records, oldest first, without those that were taken back. */
export function fixesIn(log: Log): Fix[] {
  return log.steps.flatMap(({ entry }) => {
    if (entry.kind !== 'fix-recorded') return []
    const { id, cause, what, at, agent } = entry
    return [{ id, cause, what, at, by: agent }]
  })
}

/** The newest fix for the case's cause that its customer was not told of. */
export function fixToTell(one: Pick<Case, 'fixes' | 'toldOf'>): Fix | undefined {
  return one.fixes.findLast(({ id }) => !one.toldOf.includes(id))
}
