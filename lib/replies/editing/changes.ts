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
    const both: Stretch[] = [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
    return both.filter(({ text }) => text !== '')
  }
  return whole(
    changes.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  )
}

/** Changed words with nothing but a space between them are one change: easier to read. */
function whole(all: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  const now = { removed: '', added: '' }
  const end = () => {
    for (const kind of ['removed', 'added'] as const) {
      if (now[kind] !== '') found.push({ kind, text: now[kind] })
      now[kind] = ''
    }
  }
  all.forEach(({ kind, text }, index) => {
    const joins = /^ +$/.test(text) && now.removed + now.added !== '' && index < all.length - 1
    if (kind !== 'same') now[kind] += text
    else if (joins) {
      now.removed += text
      now.added += text
    } else {
      end()
      found.push({ kind, text })
    }
  })
  end()
  return found
}

/** The fields that differ between two of a kind, in the order of the first. */
export function changedFields<T extends object>(before: T, after: T): (keyof T)[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof T)[])
  return [...fields].filter((field) => !isSame([before[field]], [after[field]]))
}
