import { type CauseList, MAX_CAUSE_NAME, MAX_CAUSES } from '@/lib/cases/cause-list'
import { causeName } from '@/lib/cases/cause-name'
import type { PackCause } from './pack'

export interface CauseMatch {
  /** The team's id for a cause that a file names by id or name; `undefined` where there is none. */
  idOf(word: string): string | undefined
  /** Causes of the pack that the team does not have: those that templates need are added to its list. */
  missing: PackCause[]
}

const key = (name: string) => name.trim().toLowerCase()

/**
 * Matches the causes that a file names with the team's: by id, then by name; what the pack brings
 * along and the team does not have can be added, as long as the list has room.
 * @param words names of the starter causes, by id
 */
export function matchCauses(
  packed: readonly PackCause[],
  team: CauseList,
  words: Readonly<Record<string, string>>,
): CauseMatch {
  const ids = new Map<string, string>()
  for (const { id } of team) ids.set(key(causeName(id, team, words)), id)
  for (const { id } of team) ids.set(id, id)
  const missing: PackCause[] = []
  for (const { id, name } of packed) {
    const known = ids.get(id) ?? ids.get(key(name))
    if (known === undefined && team.length + missing.length >= MAX_CAUSES) continue
    if (known === undefined) missing.push({ id, name: name.trim().slice(0, MAX_CAUSE_NAME) })
    ids.set(id, known ?? id)
    ids.set(key(name), known ?? id)
  }
  return { idOf: (word) => ids.get(word) ?? ids.get(key(word)), missing }
}

/** The team's list with those causes added that are not on it yet. */
export function withCauses(list: CauseList, added: readonly PackCause[]): CauseList {
  const there = new Set(list.map(({ id }) => id))
  return [...list, ...added.filter(({ id }) => !there.has(id))].slice(0, MAX_CAUSES)
}
