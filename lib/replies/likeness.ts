import type { Language } from './language'
import { stopWords } from './stop-words'

/** The words of a text by which it is compared: stem, and the word as it was first written. */
export type Terms = ReadonlyMap<string, string>

/** Words of a text without stop words, each under its stem. */
export function termsOf(text: string, language: Language): Terms {
  const terms = new Map<string, string>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const stem = stemOf(word)
    if (word.length > 1 && !stopWords[language].has(word) && !terms.has(stem)) terms.set(stem, word)
  }
  return terms
}

/** Cuts English endings and accents: `delivered`, `deliveries` and `delivery` become `deliver`. */
function stemOf(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '')
  const cut = bare.replace(/(?<=\p{L}{3})(ing|ies|ied|ed|es|ly|s)$/u, '')
  return cut.replace(/(?<=\p{L}{3})[ey]$/u, '')
}

export interface Likeness {
  /** From 0, nothing in common, to below 1. */
  share: number
  /** The words in common as the customer wrote them, the rarest first. */
  words: string[]
}

/** Keeps a single word in common from counting like a whole text in common. */
const DOUBT = 2

/**
 * How much of what the customer wrote each text is about: the share of their words that are in it,
 * among those that are in any text; a word that is in few texts weighs more.
 */
export function likenessTo(asked: Terms, texts: readonly Terms[]): Likeness[] {
  const known = [...asked]
    .map(([stem, word]) => ({ stem, word, weight: weightOf(stem, texts) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const all = known.reduce((sum, { weight }) => sum + weight, DOUBT)
  return texts.map((text) => {
    const common = known.filter(({ stem }) => text.has(stem))
    const weight = common.reduce((sum, term) => sum + term.weight, 0)
    return { share: weight / all, words: common.map(({ word }) => word) }
  })
}

/** Inverse document frequency, 0 for a word that is nowhere. */
function weightOf(stem: string, texts: readonly Terms[]): number {
  let count = 0
  for (const text of texts) if (text.has(stem)) count++
  return count === 0 ? 0 : Math.log(1 + texts.length / count)
}
