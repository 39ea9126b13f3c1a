import type { Span } from './finding'

/**
 * Phrases as data, one a line, in a small notation that people who know the language can read:
 * `deliver*` any ending (`*er` any beginning), `*` alone any one word, `…` up to four words, `#` a
 * number, `(a|b c)` one of these, `[a|b]` one of these or nothing. Case, kinds of apostrophe, and
 * commas between words do not matter.
 */
export interface Phrases {
  find: string
  /** A hit that touches one of these is none. */
  except?: string
}

/** Every place where one of the phrases stands, in order, without overlaps. */
export function findPhrases(text: string, phrases: Phrases): Span[] {
  const { find, except } = compiled(phrases)
  const found = spansOf(text, find)
  if (!except || found.length === 0) return found
  const dropped = spansOf(text, except)
  return found.filter((span) => !dropped.some((other) => overlaps(span, other)))
}

/** The first place where one of the phrases stands. */
export function findPhrase(text: string, phrases: Phrases): Span | undefined {
  return findPhrases(text, phrases)[0]
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

interface Compiled {
  find: RegExp
  except?: RegExp
}

/** Lexicons are data and never changed in place: each is compiled once, when it is first needed. */
const cache = new WeakMap<Phrases, Compiled>()

function compiled(phrases: Phrases): Compiled {
  const known = cache.get(phrases)
  if (known) return known
  const { find, except } = phrases
  const fresh = { find: patternOf(find), ...(except && { except: patternOf(except) }) }
  cache.set(phrases, fresh)
  return fresh
}

function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = []
  for (const { index, 0: hit } of text.matchAll(pattern)) {
    spans.push({ start: index, end: index + hit.length })
  }
  return spans
}

/** One expression for all lines, the longest first: alternation takes the first that fits. */
export function patternOf(lines: string): RegExp {
  const all = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .sort((a, b) => b.length - a.length)
    .map(sequence)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/** All repetitions are bounded and anchored to words, so that no text makes matching slow. */
const GAP = ',?\\s{1,3}'
const WORD = "[\\p{L}\\p{N}'-]{1,30}"

/** Words one after another; gaps belong to the optional words, so that leaving one out leaves no gap. */
function sequence(phrase: string): string {
  let source = ''
  let started = false
  for (const token of tokens(phrase)) {
    const gap = started ? GAP : ''
    if (token === '…') {
      source += `(?:${GAP}${WORD}){0,4}`
    } else if (token.startsWith('[')) {
      const inner = alternatives(token)
      source += started ? `(?:${GAP}${inner})?` : `(?:${inner}${GAP})?`
    } else {
      source += gap + (token.startsWith('(') ? alternatives(token) : word(token))
      started = true
    }
  }
  return source
}

/** Splits at spaces that stand in no brackets. */
function tokens(phrase: string): string[] {
  return splitOutside(phrase, ' ').filter((token) => token !== '')
}

function alternatives(token: string): string {
  return `(?:${splitOutside(token.slice(1, -1), '|').map(sequence).join('|')})`
}

function splitOutside(text: string, separator: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    if ('(['.includes(character)) depth++
    if (')]'.includes(character)) depth--
    if (character === separator && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}

function word(token: string): string {
  if (token === '*') return WORD
  if (token === '#') return '\\d{1,6}'
  return token
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
    .join("[\\p{L}'-]{0,20}")
}
