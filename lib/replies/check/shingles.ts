import { ownWords } from './own-words'
import { fold, wordsIn } from './words'

/** Words a shingle. */
const LENGTH = 3

/**
 * A fingerprint of a reply: a 32-bit hash of each three words in a row, sorted, each once. Tells how
 * much of one reply stands in another; the text can not be read from it. Quotations are left out:
 * the same letter around another quotation is the same letter.
 */
export function shinglesOf(reply: string): number[] {
  const words = wordsIn(ownWords(reply)).map(({ text }) => fold(text))
  const hashes = new Set<number>()
  for (let i = 0; i + LENGTH <= words.length; i++) {
    hashes.add(hash(words.slice(i, i + LENGTH).join(' ')))
  }
  return [...hashes].sort((a, b) => a - b)
}

/** The share of `some` that is in `others` too, from 0 to 1; 0 for an empty one. */
export function shareOf(some: readonly number[], others: readonly number[]): number {
  if (some.length === 0) return 0
  const known = new Set(others)
  return some.filter((one) => known.has(one)).length / some.length
}

/** FNV-1a. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}
