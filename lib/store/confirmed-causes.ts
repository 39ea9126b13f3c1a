import {
  type Confirmation,
  type LearntCauses,
  learn,
  nothingLearnt,
  unlearn,
  wordsToLearn,
} from '@/lib/cases/learnt-causes'
import { otherCustomers } from '@/lib/cases/recurrence'
import { type Journal, journal } from './journal'

/** What was counted so far, by case; kept as long as the page is open. */
interface Kept {
  learnt: LearntCauses
  counted: Map<string, Confirmation>
}

const kept = new WeakMap<Journal, Kept>()
let last: Promise<unknown> = Promise.resolve()

/**
 * What the team's confirmed causes teach. The first call counts them all; a later one only what has
 * changed since, so that it takes a few reads of keys. The same object each time, changed in place.
 */
export function learntCauses(db: Journal = journal): Promise<LearntCauses> {
  // One after the other: two at once would count the same case twice.
  const next = last.then(() => catchUp(db))
  last = next.catch(() => undefined)
  return next
}

async function catchUp(db: Journal): Promise<LearntCauses> {
  const { learnt, counted } = kept.get(db) ?? { learnt: nothingLearnt(), counted: new Map() }
  kept.set(db, { learnt, counted })
  const now = await causesByCase(db)
  for (const [id, confirmation] of counted) {
    if (now.get(id) === confirmation.cause) continue
    unlearn(learnt, confirmation)
    counted.delete(id)
  }
  const fresh = [...now.keys()].filter((id) => !counted.has(id))
  for (const one of await db.cases.bulkGet(fresh)) {
    if (one?.cause === undefined) continue
    const confirmation = { cause: one.cause, words: wordsToLearn(one.comment) }
    learn(learnt, confirmation)
    counted.set(one.id, confirmation)
  }
  return learnt
}

/** The cause of every case that has one, by keys alone. */
async function causesByCase(db: Journal): Promise<Map<string, string>> {
  const causes = (await db.cases.orderBy('cause').uniqueKeys()).filter(
    (key) => typeof key === 'string',
  )
  const found = await Promise.all(
    causes.map(async (cause) => {
      const ids = await db.cases.where('cause').equals(cause).primaryKeys()
      return ids.map((id) => [id, cause] as const)
    }),
  )
  return new Map(found.flat())
}

/** How many other customers had the cause in the last 90 days (lib/cases/recurrence.ts). */
export async function othersWithCause(
  cause: string,
  address: string,
  now: number,
  db: Journal = journal,
): Promise<number> {
  return otherCustomers(await db.cases.where('cause').equals(cause).toArray(), address, now)
}
