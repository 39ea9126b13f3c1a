import { PLACEHOLDERS } from '@/lib/customers/name-words'
import type { Span } from './finding'
import type { Lexicon } from './lexicons/lexicon'
import { findPhrase } from './phrases'
import { searchable } from './searchable'
import { fold } from './words'

/** How a reply starts. */
export interface Greeting {
  /** `Dear`, without spaces around it. */
  word: Span
  /** Who is greeted, from the first to the last word of the name, without titles. */
  called?: Called
  /** What stands in a name's place and is none: `Customer`. */
  filler?: Span
  /** Where a name is missing: the blank before the comma of `Hi ,`. */
  gap?: Span
}

interface Called extends Span {
  words: string[]
  /** `Mr Brown`: by their surname, perhaps. */
  titled: boolean
}

/**
 * Reads the greeting. Only at the start: `Hello` further down is none.
 * @param own the writer's own words (own-words.ts)
 */
export function greetingOf(own: string, lexicon: Lexicon): Greeting | undefined {
  const { greetings } = lexicon
  const begin = own.search(/[^\s¡¿]/u)
  if (begin < 0) return undefined
  const head = searchable(own.slice(begin, begin + HEAD))
  const nobody = findPhrase(head, greetings.nobody)
  if (nobody?.start === 0) {
    const span = { start: begin, end: begin + nobody.end }
    return { word: span, filler: span }
  }
  const word = findPhrase(head, greetings.words)
  if (word?.start !== 0) return undefined
  const behind = begin + word.end
  const greeting = { word: { start: begin, end: behind } }
  const gap = /^[^\S\n]+(?=[,])/u.exec(own.slice(behind, behind + HEAD))
  if (gap) return { ...greeting, gap: { start: behind, end: behind + gap[0].length } }
  const filler = fillerAt(own, behind, lexicon)
  return filler ? { ...greeting, filler } : { ...greeting, ...calledAt(own, behind, lexicon) }
}

/** Longer than any greeting. */
const HEAD = 120

function fillerAt(own: string, behind: number, { greetings }: Lexicon): Span | undefined {
  const line = /^[ ,)]*([^\n]{0,80})/u.exec(own.slice(behind, behind + HEAD))
  const text = line?.[1] ?? ''
  const start = behind + (line?.[0].length ?? 0) - text.length
  const found = findPhrase(searchable(text), greetings.fillers)
  if (found?.start === 0) return { start, end: start + found.end }
  const [word = ''] = /^[^\s,;:!?\n]+/u.exec(text) ?? []
  const bare = word.replace(/\.$/u, '')
  // A mark that someone meant to replace: another rule's matter.
  if (/^X+$|[{}[\]<>%]/.test(bare)) return undefined
  const isNone = PLACEHOLDERS.has(bare.toLowerCase()) || /[\d_@]|\p{Ll}\.\p{Ll}/u.test(bare)
  return isNone ? { start, end: start + bare.length } : undefined
}

const TOKEN = /[ ]*(,?)[ ]*(?:& )?([\p{L}\p{M}'.-]+)/uy

/** The words after the greeting that look like a name, up to the punctuation that ends it. */
function calledAt(own: string, behind: number, lexicon: Lexicon): { called?: Called } {
  const { titles, others } = lexicon.greetings
  const found: { text: string; start: number; end: number }[] = []
  let titled = false
  TOKEN.lastIndex = behind
  for (let match = TOKEN.exec(own); match; match = TOKEN.exec(own)) {
    const [, comma, token = ''] = match
    // `Hello, Jane.`: one comma may stand before the name, none within it.
    if (comma && found.length > 0) break
    const bare = token.replace(/\.+$/u, '')
    const plain = fold(bare)
    const end = TOKEN.lastIndex - (token.length - bare.length)
    if (titles.has(plain)) titled = true
    else if (!others.has(plain)) {
      if (!isNameLike(bare, lexicon) || !(isCapital(bare) || endsAt(own, end))) break
      found.push({ text: bare, start: end - bare.length, end })
    }
    if (bare !== token && !titles.has(plain)) break
    TOKEN.lastIndex = Math.max(TOKEN.lastIndex, end)
  }
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last || found.length > 4) return {}
  // A sentence after `Hello,` on the same line is no name.
  if (/^\s*,/u.test(own.slice(behind, first.start)) && !endsAt(own, last.end)) return {}
  const words = found.map(({ text }) => text)
  return { called: { start: first.start, end: last.end, words, titled } }
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word)

function isNameLike(word: string, { stopWords }: Lexicon): boolean {
  const plain = fold(word).replace(/'.*$/u, '')
  return plain.length > 1 && !stopWords.has(plain) && !/^x+$/.test(plain)
}

const endsAt = (own: string, at: number) =>
  /^[^\S\n]*(?:[,.!:;\n–—]|$)/u.test(own.slice(at, at + 4))
