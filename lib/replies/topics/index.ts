import type { Language } from '../language'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { pt } from './pt'
import { type Topic, type TopicWords, topics } from './topic'

export type { Topic } from './topic'

const words: Record<Language, TopicWords> = { en, de, es, fr, pt }

/** One entry of the lists: its words, and the topic. */
interface Entry {
  topic: Topic
  words: readonly string[]
}

/** Entries by the first letters of their first word: few are looked at for each word of a text. */
type Lexicon = ReadonlyMap<string, readonly Entry[]>

const KEY = 2

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
      const key = parts[0]?.slice(0, KEY)
      if (!key) continue
      const all = lexicon.get(key) ?? []
      all.push({ topic, words: parts })
      lexicon.set(key, all)
    }
  }
  lexicons.set(language, lexicon)
  return lexicon
}

/**
 * The topics of a text, each with what speaks for it: the longer the entries that were found, the more;
 * each entry counts once.
 */
export function topicsOf(text: string, language: Language): Map<Topic, number> {
  const lexicon = lexiconOf(language)
  const tokens = tokensOf(text)
  const seen = new Set<Entry>()
  const found = new Map<Topic, number>()
  for (const [at, token] of tokens.entries()) {
    for (const entry of lexicon.get(token.slice(0, KEY)) ?? []) {
      if (seen.has(entry) || !entry.words.every((word, i) => fits(word, tokens[at + i]))) continue
      seen.add(entry)
      found.set(entry.topic, (found.get(entry.topic) ?? 0) + entry.words.length)
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

function tokensOf(text: string): string[] {
  const split = fold(text).replace(
    /\b(can|won|don|doesn|didn|isn|wasn|hasn|haven|couldn)t\b/gu,
    '$1 t',
  )
  return (split.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST)
}

const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
