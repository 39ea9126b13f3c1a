import type { Stretch } from '../placed'
import { type Word, wordsOf } from './fold'
import { fits, type Hits } from './hits'

export interface Marks {
  stretches: Stretch[]
  /** Which of the words searched for are in the text, by their order. */
  terms: Set<number>
}

/**
 * Marks the words of a text that a search hit: as far as they were typed, or whole. A word with a letter
 * amiss only where the text has no better one.
 */
export function marker(words: readonly string[], terms: readonly string[], hits: readonly Hits[]) {
  const hitBy = new Map<string, Map<number, number>>()
  for (const [term, found] of hits.entries()) {
    for (const [at, fit] of found) {
      const word = words[at] ?? ''
      hitBy.set(word, (hitBy.get(word) ?? new Map()).set(term, fit))
    }
  }
  return (text: string): Marks => {
    const all = wordsOf(text)
    let paired: Word | undefined
    const found = all.flatMap((word, at) => {
      const next = all[at + 1]
      const own = hitBy.get(word.folded)
      if (own) return { ...word, by: own }
      const pair = next && word !== paired ? hitBy.get(word.folded + next.folded) : undefined
      if (!pair || hitBy.has(next?.folded ?? '')) return []
      paired = next
      return { ...word, end: next?.end ?? word.end, folded: '', by: pair }
    })
    const best = new Map<number, number>()
    for (const { by } of found) {
      for (const [term, fit] of by) best.set(term, Math.max(best.get(term) ?? 0, fit))
    }
    const stretches = found.flatMap(({ by, ...word }) => {
      const meant = [...by].filter(([term, fit]) => fit > fits.typo || best.get(term) === fit)
      return meant.length > 0
        ? typedPart(
            word,
            meant.map(([term]) => terms[term] ?? ''),
          )
        : []
    })
    return { stretches, terms: new Set(best.keys()) }
  }
}

/** Where folding kept the length of a word, the letters that were typed; else the word. */
function typedPart(word: { folded: string } & Stretch, terms: readonly string[]): Stretch {
  const { folded, start, end } = word
  const typed = terms
    .filter((term) => folded.includes(term))
    .sort((a, b) => b.length - a.length)
    .at(0)
  if (!typed || folded.length !== end - start) return { start, end }
  const from = start + folded.indexOf(typed)
  return { start: from, end: from + typed.length }
}
