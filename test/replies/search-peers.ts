import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { fitting } from '@/lib/replies/fitting'
import { wordsOf } from '@/lib/replies/seen'
import type { Situation } from '@/lib/replies/situation'
import type { Template } from '@/lib/replies/template'
import { phrasesOf } from '@/lib/replies/terms'
import type { Ranker } from './ranking'

/**
 * Peers: two libraries that search texts, asked with the customer's words. `free` searches all
 * templates; `filtered` only those that come in question for Amends too, those in the customer's
 * language first, and what was not found behind what was, so that words alone make the difference.
 */

/** The customer's words without stop words, each once. */
export const wordsIn = (situation: Situation): string[] => [
  ...new Set(
    wordsOf(situation).flatMap((text) =>
      phrasesOf(text, situation.language ?? 'en').flatMap((phrase) =>
        phrase.map(({ word }) => word),
      ),
    ),
  ),
]

type Search = (words: readonly string[]) => readonly string[]

const FIELDS = ['title', 'describes', 'text'] as const

/** MiniSearch 7, with its own fuzzy and prefix search; the title counts twice. */
export function miniSearch(templates: readonly Template[]): Search {
  const index = new MiniSearch({
    fields: [...FIELDS],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 2 } },
  })
  index.addAll(templates.map(({ id, title, describes, text }) => ({ id, title, describes, text })))
  return (words) => index.search(words.join(' ')).map(({ id }) => id)
}

/** Fuse.js 7, any of the words anywhere: a whole comment as one pattern finds nothing. */
export function fuse(templates: readonly Template[]): Search {
  const index = new Fuse(templates, {
    keys: [{ name: 'title', weight: 2 }, 'describes', 'text'],
    ignoreLocation: true,
    useExtendedSearch: true,
    threshold: 0.3,
  })
  return (words) =>
    words.length === 0 ? [] : index.search(words.join(' | ')).map(({ item }) => item.id)
}

export type Peer = (templates: readonly Template[]) => Search

const indexes = new WeakMap<Peer, WeakMap<readonly Template[], Search>>()

function searchOf(peer: Peer, templates: readonly Template[]): Search {
  const own = indexes.get(peer) ?? new WeakMap<readonly Template[], Search>()
  indexes.set(peer, own)
  const search = own.get(templates) ?? remembering(peer(templates))
  own.set(templates, search)
  return search
}

/** Fuse.js takes long: what was asked before is not asked again. */
function remembering(search: Search): Search {
  const known = new Map<string, readonly string[]>()
  return (words) => {
    const key = words.join(' ')
    const found = known.get(key) ?? search(words)
    known.set(key, found)
    return found
  }
}

export const free =
  (peer: Peer): Ranker =>
  (templates, situation) => {
    const found = new Map(templates.map((one) => [one.id, one]))
    return searchOf(peer, templates)(wordsIn(situation)).flatMap((id) => found.get(id) ?? [])
  }

export const filtered =
  (peer: Peer): Ranker =>
  (templates, situation) => {
    if (!situation.history) return []
    const fit = fitting(templates, situation, situation.history)
    const own = new Map(fit.map((one) => [one.id, one]))
    const found = searchOf(peer, templates)(wordsIn(situation)).flatMap((id) => own.get(id) ?? [])
    const rest = fit.filter((one) => !found.includes(one))
    return [found, rest].flatMap((part) => [
      ...part.filter(({ language }) => language === situation.language),
      ...part.filter(({ language }) => language !== situation.language),
    ])
  }
