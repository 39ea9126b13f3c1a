import type { Span } from './finding'
import { endOf, linked, type Step } from './phrase-graph'
import { firstTests, type Part, parsePhrase } from './phrase-notation'
import type { Searchable, Token } from './searchable'

/**
 * Phrases as data, one a line, in a small notation that people who know the language can read:
 * `deliver*` any ending (`*er` any beginning), `*` alone any one word, `…` up to four words, `#` a
 * number, `(a|b c)` one of these, `[a|b]` one of these or nothing. All in lower case; the text's own
 * case, kinds of apostrophe, and commas between words do not matter.
 */
export interface Phrases {
  find: string
  /** A hit that touches one of these is none. */
  except?: string
}

/** Every place where one of the phrases stands, the longest at each, in order, without overlaps. */
export function findPhrases(text: Searchable, phrases: Phrases): Span[] {
  const { find, except } = compiled(phrases)
  const found = spansOf(text, find)
  if (!except || found.length === 0) return found
  const dropped = spansOf(text, except)
  return found.filter((span) => !dropped.some((other) => overlaps(span, other)))
}

/** The first place where one of the phrases stands. */
export function findPhrase(text: Searchable, phrases: Phrases): Span | undefined {
  return findPhrases(text, phrases)[0]
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

interface Phrase {
  first: Step | undefined
  /** Words that the second can be, where all are known: a look at it spares most phrases a try. */
  second?: ReadonlySet<string>
}

/** Phrases by the words that they can start with: most words of a text start none. */
interface Index {
  words: Map<string, Phrase[]>
  /** By the first two letters of a beginning. */
  beginnings: Map<string, Phrase[]>
  /** Those that start with a number. */
  numbers: Phrase[]
  any: Phrase[]
}

interface Compiled {
  find: Index
  except?: Index
}

/** Lexicons are data and never changed in place: each is read once, when it is first needed. */
const cache = new WeakMap<Phrases, Compiled>()

function compiled(phrases: Phrases): Compiled {
  const known = cache.get(phrases)
  if (known) return known
  const { find, except } = phrases
  const fresh = { find: indexOf(find), ...(except && { except: indexOf(except) }) }
  cache.set(phrases, fresh)
  return fresh
}

function indexOf(lines: string): Index {
  const index: Index = { words: new Map(), beginnings: new Map(), numbers: [], any: [] }
  const add = (to: Phrase[] | undefined, phrase: Phrase) => {
    if (!to) return [phrase]
    if (to.at(-1) !== phrase) to.push(phrase)
    return to
  }
  for (const line of lines.split('\n').filter((text) => text.trim() !== '')) {
    const parts = parsePhrase(line.trim())
    const second = secondWords(parts)
    const phrase = { first: linked(parts), ...(second && { second }) }
    for (const test of firstTests(parts)) {
      const { words, beginnings } = index
      if (test.kind === 'is') words.set(test.text, add(words.get(test.text), phrase))
      else if (test.kind === 'begins' && test.text.length > 1) {
        const key = test.text.slice(0, 2)
        beginnings.set(key, add(beginnings.get(key), phrase))
      } else if (test.kind === 'form' && test.isNumber) index.numbers = add(index.numbers, phrase)
      else index.any = add(index.any, phrase)
    }
  }
  return index
}

/** @returns undefined where the first part may be several words, or the second may be any or none. */
function secondWords([first, ...rest]: readonly Part[]): ReadonlySet<string> | undefined {
  if (!first || first.kind === 'gap') return undefined
  if (first.kind === 'choice' && (first.optional || first.of.length > 0)) return undefined
  if (rest.every((part) => part.kind === 'gap' || isOptional(part))) return undefined
  const tests = firstTests(rest)
  const words = tests.flatMap((test) => (test.kind === 'is' ? [test.text] : []))
  return words.length === tests.length ? new Set(words) : undefined
}

const isOptional = (part: Part | undefined) => part?.kind === 'choice' && part.optional

function spansOf(text: Searchable, { words, beginnings, numbers, any }: Index): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const token = text[at] as Token
    const exact = words.get(token.text)
    const begun = beginnings.size > 0 ? beginnings.get(token.begin) : undefined
    const counted = numbers.length > 0 && /^\d/.test(token.begin) ? numbers : undefined
    if (!exact && !begun && !counted && any.length === 0) continue
    const last = Math.max(
      longest(text, at, exact),
      longest(text, at, begun),
      longest(text, at, counted),
      longest(text, at, any),
    )
    if (last <= at) continue
    spans.push({ start: token.start, end: (text[last - 1] as Token).end })
    at = last - 1
  }
  return spans
}

/** Where the longest of some phrases ends that start at a word; -1 where none stands there. */
function longest(text: Searchable, at: number, phrases: readonly Phrase[] | undefined): number {
  let last = -1
  if (!phrases) return last
  const next = text[at]?.joined ? text[at + 1] : undefined
  for (const { first, second } of phrases) {
    if (second && !(next && second.has(next.text))) continue
    const end = endOf(text, at, first, true)
    if (end > last) last = end
  }
  return last
}
