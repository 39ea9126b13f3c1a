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

/** Whom a fix concerns. */
export interface Reach<C> {
  /** Of each customer who asked for it and was not told, their newest case; the longest waiting first. */
  toTell: C[]
  /** How many customers were told of it. */
  told: number
}

/** Customers by their cases: one who was told is told, whichever of their cases it was noted on. */
export function reachOf<C extends Asking & { address: string }>(
  fix: Fix,
  cases: readonly C[],
): Reach<C> {
  const its = cases.filter(({ cause, toldOf }) => cause === fix.cause && toldOf.includes(fix.id))
  const told = new Set(its.map(({ address }) => address))
  const newest = new Map<string, C>()
  for (const one of oldestFirst(askedFor(fix, cases))) {
    if (!told.has(one.address)) newest.set(one.address, one)
  }
  return { toTell: oldestFirst([...newest.values()]), told: told.size }
}

function oldestFirst<C extends Asking & { address: string }>(cases: readonly C[]): C[] {
  return cases.toSorted((a, b) => a.openedAt - b.openedAt || (a.address < b.address ? -1 : 1))
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
