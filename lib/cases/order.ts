import type { Intervention } from './intervention'

/** An entry and the moment at which it stands in the order: its own, or that of one it follows. */
export interface Logged {
  entry: Intervention
  at: number
}

/** A log that is ready to be folded: each entry once, in order, without what was taken back. */
export interface Log {
  steps: Logged[]
  takenBack: Intervention[]
  /** Whether whoever made `later` knew of `earlier`; undefined when that was not noted. */
  knew: (later: Intervention, earlier: Intervention) => boolean | undefined
}

/** Ids that the log takes back. An undoing itself can not be undone. */
export function undoneIn(log: readonly Intervention[]): Set<string> {
  return new Set(log.flatMap((entry) => (entry.kind === 'undone' ? [entry.undoes] : [])))
}

/**
 * Puts entries from any number of devices in one order, the same whatever the order and number of
 * copies they arrive in: by their time, but none before an entry that it follows (`after`), so that
 * a device whose clock was set back does not undo its own later steps. An entry that was taken back
 * has no part in the order: the rest stands as if it had never been.
 */
export function logOf(interventions: readonly Intervention[]): Log {
  const byId = new Map(interventions.map((entry) => [entry.id, entry]))
  const undone = undoneIn([...byId.values()])
  const stands = (entry: Intervention) => entry.kind !== 'undone' && !undone.has(entry.id)
  const places = placesOf(byId, stands)
  // By id: entries rarely follow one with a later id, so that the walk back stays short.
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const placed = sorted.map((entry) => ({ entry, place: places(entry) }))
  const steps = placed
    .filter(({ entry }) => stands(entry))
    .sort((a, b) => a.place.at - b.place.at || a.place.step - b.place.step)
    .map(({ entry, place }) => ({ entry, at: place.at }))
  const takenBack = sorted.filter(({ id, kind }) => kind !== 'undone' && undone.has(id))
  return { steps, takenBack, knew: knowing(byId) }
}

/**
 * The entries that no other one follows: what a new one follows (`after`).
 * Sorted, so that two devices that know the same write the same.
 */
export function headsOf(interventions: readonly Intervention[]): string[] {
  const followed = new Set(interventions.flatMap((entry) => entry.after ?? []))
  const heads = interventions.filter((entry) => !followed.has(entry.id)).map((entry) => entry.id)
  return [...new Set(heads)].sort()
}

/** `at`: not before any that it follows; `step`: how many such it follows at that same moment. */
interface Place {
  at: number
  step: number
}

function placesOf(
  byId: ReadonlyMap<string, Intervention>,
  stands: (entry: Intervention) => boolean,
): (entry: Intervention) => Place {
  const known = new Map<string, Place>()
  const start: Place = { at: Number.NEGATIVE_INFINITY, step: 0 }
  const place = (entry: Intervention): Place => {
    const done = known.get(entry.id)
    if (done) return done
    // Stands here while its own are asked: entries that claim to follow each other end there.
    known.set(entry.id, start)
    const parents = (entry.after ?? []).flatMap((id) => byId.get(id) ?? []).map((one) => place(one))
    const latest = parents.reduce(laterOf, start)
    const own = stands(entry) ? next(entry, latest) : latest
    known.set(entry.id, own)
    return own
  }
  return place
}

const laterOf = (a: Place, b: Place): Place =>
  b.at > a.at || (b.at === a.at && b.step > a.step) ? b : a

function next({ at }: Intervention, latest: Place): Place {
  return at > latest.at ? { at, step: 0 } : { at: latest.at, step: latest.step + 1 }
}

function knowing(byId: ReadonlyMap<string, Intervention>): Log['knew'] {
  return (later, earlier) => {
    if (!later.after) return undefined
    const seen = new Set<string>()
    const open = [...later.after]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === earlier.id) return true
      if (seen.has(id)) continue
      seen.add(id)
      open.push(...(byId.get(id)?.after ?? []))
    }
    return false
  }
}
