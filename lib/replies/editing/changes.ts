import { diffWordsWithSpace } from 'diff'
import { isSame } from './same'

/** A stretch of a text beside another: in both, only in the newer, only in the older. */
export interface Stretch {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** So many changed words are told one by one; past them the whole text counts as new. */
const MOST = 2_000

/** What became of a text, word by word. */
export function wordChanges(before: string, after: string): Stretch[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST })
  if (!changes) {
    const whole: Stretch[] = [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
    return whole.filter(({ text }) => text !== '')
  }
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

/** The fields that differ between two of a kind, in the order of the first. */
export function changedFields<T extends object>(before: T, after: T): (keyof T)[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof T)[])
  return [...fields].filter((field) => !isSame([before[field]], [after[field]]))
}
