import UFuzzy from '@leeoniya/ufuzzy'
import type { WordIndex } from './word-index'

/** A word shorter than this counts as the beginning of one only, and as typed. */
export const LEAST_LETTERS = 3

/** How well a word fits what was typed: the whole of it, its beginning, a part, one letter amiss. */
export const fits = { whole: 1, start: 0.75, part: 0.5, typo: 0.4 }

/** One letter too many, too few, another one or two exchanged, anywhere in a word. */
const oneError = { intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 } as const
const rules = {
  intraSplit: null,
  intraMode: 1,
  intraRules: () => ({ intraSlice: [0, 99] as [number, number], ...oneError }),
}
/** At the beginning of a word; of other letters than Latin ones within it, too: there no bound is known. */
const latin = new UFuzzy({ ...rules, interLft: 2 })
const anyLetters = new UFuzzy({
  ...rules,
  unicode: true,
  interSplit: '[^\\p{L}\\d]+',
  intraChars: '[\\p{L}\\d]',
})

/** How well words of an index fit a term (`fits`), by their place in it; those that do not are not in it. */
export type Hits = ReadonlyMap<number, number>

export function hitsOf({ words, singles }: WordIndex, term: string): Hits {
  const hits = new Map<number, number>()
  const mayErr = term.length >= LEAST_LETTERS
  for (const [at, word] of words.entries()) {
    const found = word.indexOf(term)
    if (word === term) hits.set(at, fits.whole)
    else if (found < 0 || at >= singles) continue
    else if (found === 0) hits.set(at, fits.start)
    else if (mayErr) hits.set(at, fits.part)
  }
  if (!mayErr || /^\d+$/.test(term)) return hits
  const near = (/^[a-z\d]+$/.test(term) ? latin : anyLetters).filter(words as string[], term) ?? []
  for (const at of near) {
    const isWhole = Math.abs((words[at]?.length ?? 0) - term.length) <= 1
    // With a letter amiss, three letters begin any word.
    const mayBegin = at < singles && term.length > LEAST_LETTERS
    if (!hits.has(at) && (isWhole || mayBegin)) hits.set(at, fits.typo)
  }
  return hits
}
