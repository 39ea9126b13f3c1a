import type { Span } from './finding'

/** A word of a text as phrases are compared with it. */
export interface Token extends Span {
  /** In lower case. */
  text: string
  /** Its first two letters: what phrases that ask for a beginning are looked up by. */
  begin: string
  /** Whether a phrase may go on with the next word: only a space or a comma stands between. */
  joined: boolean
}

/** A text made ready to be searched for phrases. */
export type Searchable = readonly Token[]

const TOKEN = /\p{N}+(?:[.:,/]\p{N}+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*|%/gu

/** Between two words of a phrase: blanks, one comma, the bracket or slash of `Prezado(a)`. */
const BETWEEN = /^\)?(?:[,(/]?\s{0,3}|\s{1,3}\()$/u

/** @param own text whose apostrophes are plain (own-words.ts) */
export function searchable(own: string): Searchable {
  const tokens: Token[] = []
  for (const { index, 0: word } of own.matchAll(TOKEN)) {
    const last = tokens.at(-1)
    if (last) last.joined = BETWEEN.test(own.slice(last.end, index))
    const text = word.toLowerCase()
    const end = index + word.length
    tokens.push({ text, begin: text.slice(0, 2), start: index, end, joined: false })
  }
  return tokens
}
