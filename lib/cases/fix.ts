import type { Agent, Resolution } from './intervention'
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

/**
 * The newest fix for the case's cause that its customer was not told of: what to offer in their next
 * ticket, whether the case is open or closed.
 */
export function fixToTell(one: Asking & { fixes: readonly Fix[] }): Fix | undefined {
  return one.fixes.findLast((fix) => askedFor(fix, [one]).length > 0)
}

/** What `askedFor` reads of a case, or of its row in the index. */
interface Asking {
  cause?: string
  openedAt: number
  toldOf: readonly string[]
  resolution?: Resolution
}

/**
 * Whose complaint a fix answers: cases of its cause that were opened before it was recorded, open or
 * closed, whose customers were not told of it. Those that turned out to be no complaint are left out.
 */
export function askedFor<C extends Asking>(fix: Fix, cases: readonly C[]): C[] {
  return cases.filter(
    ({ cause, openedAt, toldOf, resolution }) =>
      cause === fix.cause &&
      openedAt <= fix.at &&
      !toldOf.includes(fix.id) &&
      resolution !== 'not-a-complaint',
  )
}
