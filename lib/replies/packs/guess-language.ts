import { type Language, languages } from '../language'
import { stopWords } from '../stop-words'

/** Fewer common words say nothing. */
const ENOUGH = 3

/**
 * The language that a text's most common words are of; `undefined` where it is too short or two are
 * nearly as likely. For files that do not say it: the lead sees the guess before anything comes in.
 */
export function guessLanguage(text: string): Language | undefined {
  const words =
    text
      .replace(/\{[{%][^}]*\}+/g, ' ')
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? []
  const [best, second] = languages
    .map((language) => ({
      language,
      count: words.filter((word) => stopWords[language].has(word)).length,
    }))
    .sort((a, b) => b.count - a.count)
  if (!best || best.count < ENOUGH) return undefined
  return best.count >= 1.25 * (second?.count ?? 0) ? best.language : undefined
}
