import { type CauseId, lexicon } from './cause-lexicon'

export { type CauseId, causeIds } from './cause-lexicon'

export interface CauseSuggestion {
  cause: CauseId
  /** The customer's own words that led to it, as they stand in the text. */
  words: string[]
}

/**
 * The likeliest cause by the words of the first text that says one: the customer's comment comes
 * first, the ticket's subject after it. Longer phrases weigh more; of equals the one whose words come
 * first wins.
 * @returns undefined when no word of the lexicon is there: no guess is better than a wrong one.
 */
export function suggestCause(texts: readonly string[]): CauseSuggestion | undefined {
  for (const text of texts) {
    const cause = causeIn(text)
    if (cause) return cause
  }
  return undefined
}

function causeIn(text: string): CauseSuggestion | undefined {
  const found = matchers.map(({ cause, pattern }) => {
    const words = text.match(pattern) ?? []
    const weight = words.reduce((sum, phrase) => sum + phrase.split(/\s+/).length, 0)
    return { cause, words, weight, at: text.search(pattern) }
  })
  const [best] = found
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
  return best && { cause: best.cause, words: [...new Set(best.words)] }
}

const matchers = lexicon.map(([cause, phrases]) => ({
  cause,
  // Longest first: alternation takes the first that fits.
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...phrases]
      .sort((a, b) => b.length - a.length)
      .map(patternOf)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
}))

/** `*` after a word stands for an ending, `*` alone for a word. Bounded: nothing backtracks far. */
function patternOf(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (word === '*' ? '\\S{1,30}' : word.replace(/\*$/, "[\\p{L}'’]{0,15}")))
    .join('\\s{1,3}')
}
