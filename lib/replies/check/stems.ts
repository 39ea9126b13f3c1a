import type { Lexicon } from './lexicons/lexicon'
import { fold, type Word } from './words'

/**
 * A word without its ending and accents: enough to see that `delivered` and `deliveries` are about
 * the same. No more than that: the endings are a short list a language.
 */
export function stemOf(word: string, { endings, elision }: Lexicon): string {
  const folded = fold(elision ? word.replace(elision, '') : word).replace(/'.*$/u, '')
  return folded.replace(endingsPattern(endings), '')
}

const patterns = new Map<string, RegExp>()

/** Longest first, and at least three letters stay. */
function endingsPattern(endings: string): RegExp {
  const known = patterns.get(endings)
  if (known) return known
  const all = endings.trim().split(/\s+/)
  const longestFirst = all.sort((a, b) => b.length - a.length).join('|')
  const pattern = new RegExp(`(?<=\\p{L}{3})(?:${longestFirst})$`, 'u')
  patterns.set(endings, pattern)
  return pattern
}

/** Words that say what a text is about, by stem: no stop words, nothing that stands in any letter. */
export function contentOf(words: readonly Word[], lexicon: Lexicon): Map<string, Word> {
  const content = new Map<string, Word>()
  for (const word of words) {
    const plain = fold(lexicon.elision ? word.text.replace(lexicon.elision, '') : word.text)
    const number = /^\d+$/.test(plain)
    if (plain.length < (number ? 2 : 3)) continue
    if (lexicon.stopWords.has(plain) || lexicon.stopWords.has(plain.replace(/'.*$/u, ''))) continue
    const stem = stemOf(word.text, lexicon)
    if (!content.has(stem)) content.set(stem, word)
  }
  return content
}

/** Whether two stems are one word, or one a part of the other's compound (`liefer`, `lieferzeit`). */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 5 && long.startsWith(short)
}
