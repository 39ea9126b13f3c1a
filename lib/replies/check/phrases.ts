import type { Span } from './finding'
import { firstTests, type Part, parsePhrase, type WordTest } from './phrase-notation'
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

type Phrase = readonly Part[]

/** Phrases by the words that they can start with: most words of a text start none. */
interface Index {
  words: Map<string, Phrase[]>
  /** By the first two letters of a beginning. */
  beginnings: Map<string, Phrase[]>
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
  const index: Index = { words: new Map(), beginnings: new Map(), any: [] }
  const add = (to: Phrase[] | undefined, phrase: Phrase) => {
    if (!to) return [phrase]
    if (to.at(-1) !== phrase) to.push(phrase)
    return to
  }
  for (const line of lines.split('\n').filter((text) => text.trim() !== '')) {
    const phrase = parsePhrase(line.trim())
    for (const test of firstTests(phrase)) {
      const { words, beginnings } = index
      if (test.kind === 'is') words.set(test.text, add(words.get(test.text), phrase))
      else if (test.kind === 'begins' && test.text.length > 1) {
        const key = test.text.slice(0, 2)
        beginnings.set(key, add(beginnings.get(key), phrase))
      } else index.any = add(index.any, phrase)
    }
  }
  return index
}

function spansOf(text: Searchable, { words, beginnings, any }: Index): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const token = text[at] as Token
    let last = -1
    const longest = (phrases: readonly Phrase[] | undefined) => {
      if (!phrases) return
      for (const phrase of phrases) {
        for (const end of endsOf(text, at, phrase)) if (end > last) last = end
      }
    }
    longest(words.get(token.text))
    if (beginnings.size > 0) longest(beginnings.get(token.begin))
    if (any.length > 0) longest(any)
    if (last <= at) continue
    spans.push({ start: token.start, end: (text[last - 1] as Token).end })
    at = last - 1
  }
  return spans
}

/** Words that `…` may stand for. */
const WIDEST_GAP = 4

/**
 * Where a phrase can end that starts at a word: indexes behind its last word, none when it does not
 * stand there. Several, since optional words and gaps leave several ways.
 */
function endsOf(text: Searchable, at: number, phrase: Phrase): number[] {
  let ends = [at]
  for (const part of phrase) {
    const next: number[] = []
    for (const end of ends) step(text, end, end === at || isJoined(text, end - 1), part, next)
    if (next.length === 0) return next
    ends = next
  }
  return ends
}

/** Adds to `ends` where one part can end that starts at a word; `joined` to the word before. */
function step(text: Searchable, at: number, joined: boolean, part: Part, ends: number[]): void {
  const add = (end: number) => {
    if (!ends.includes(end)) ends.push(end)
  }
  if (part.kind === 'gap') {
    add(at)
    for (let end = at; end < at + WIDEST_GAP && isJoined(text, end - 1); end++) add(end + 1)
  } else if (part.kind === 'choice') {
    if (part.optional) add(at)
    const token = text[at]
    if (!joined || !token) return
    if (part.words.has(token.text)) add(at + 1)
    for (const phrase of part.of) for (const end of endsOf(text, at, phrase)) add(end)
  } else if (joined && meets(text[at], part)) add(at + 1)
}

const isJoined = (text: Searchable, at: number) => text[at]?.joined === true

function meets(token: Token | undefined, test: WordTest): boolean {
  if (!token) return false
  switch (test.kind) {
    case 'is':
      return token.text === test.text
    case 'begins':
      return token.text.startsWith(test.text)
    case 'ends':
      return token.text.endsWith(test.text)
    case 'any':
      return true
    case 'form':
      return test.form.test(token.text)
  }
}
