import type { Language } from '../language'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { pt } from './pt'
import { type Topic, type TopicWords, topics } from './topic'

export { type Topic, topics } from './topic'

const words: Record<Language, TopicWords> = { en, de, es, fr, pt }

/** One entry of the lists: its words, and the topic. */
interface Entry {
  topic: Topic
  words: readonly string[]
}

/** Entries by the first letters of their first word: few are looked at for each word of a text. */
type Lexicon = ReadonlyMap<string, readonly Entry[]>

const KEY = 3

const lexicons = new Map<Language, Lexicon>()

function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known) return known
  const lexicon = new Map<string, Entry[]>()
  for (const topic of topics) {
    for (const entry of (words[language][topic] ?? '').split(',')) {
      const parts = fold(entry)
        .trim()
        .split(/[\s'-]+/u)
      const key = parts[0]?.replace('*', '').slice(0, KEY)
      if (!key) continue
      const all = lexicon.get(key) ?? []
      all.push({ topic, words: parts })
      lexicon.set(key, all)
    }
  }
  lexicons.set(language, lexicon)
  return lexicon
}

/** What speaks for a topic in a text. */
export interface Found {
  /** The longer the entries that were found, the more; each entry counts once. */
  count: number
  /** As they stand in the text, in lower case. */
  words: readonly string[]
}

/** The topics of a text, each with what speaks for it. */
export function topicsOf(text: string, language: Language): Map<Topic, Found> {
  const lexicon = lexiconOf(language)
  const tokens = tokensOf(text)
  const seen = new Set<Entry>()
  const found = new Map<Topic, Found>()
  for (const [at, token] of tokens.entries()) {
    for (const entry of lexicon.get(token.folded.slice(0, KEY)) ?? []) {
      const { length } = entry.words
      if (seen.has(entry) || !entry.words.every((word, i) => fits(word, tokens[at + i]?.folded))) {
        continue
      }
      seen.add(entry)
      const { count, words } = found.get(entry.topic) ?? { count: 0, words: [] }
      const said = tokens.slice(at, at + length).map(({ word }) => word)
      found.set(entry.topic, { count: count + length, words: [...words, said.join(' ')] })
    }
  }
  return found
}

function fits(word: string, token: string | undefined): boolean {
  if (token === undefined) return false
  return word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word
}

/** More of a text than anyone needs to see what it is about. */
const MOST = 400

interface Token {
  word: string
  folded: string
}

function tokensOf(text: string): Token[] {
  const split = text.toLowerCase().replace(CONTRACTED, '$1 t')
  const words = (split.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, MOST)
  return words.map((word) => ({ word, folded: fold(word) }))
}

/** English, typed without the apostrophe. */
const CONTRACTED = /\b(can|won|don|doesn|didn|isn|wasn|hasn|haven|couldn)t\b/gu

const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
