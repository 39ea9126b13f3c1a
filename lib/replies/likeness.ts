import type { Language } from './language'
import { type Near, nearest, nearIndex } from './near'
import type { Template } from './template'
import { phrasesOf, type Term } from './terms'

export interface Likeness {
  /** From 0, nothing in common, to below 1. */
  share: number
  /** The words in common as the customer wrote them, the most telling first. */
  words: string[]
}

/** What templates of one language say of themselves, ready to be compared with what a customer wrote. */
export interface LikenessIndex {
  language: Language
  terms: ReadonlyMap<string, Posting>
  near: Near
}

/** Where a word, or two in a row, stands. */
interface Posting {
  /** How telling it is: more, the fewer templates have it. */
  rarity: number
  /** How much of each template is it. */
  weights: Map<Template, number>
}

/** How much a word counts by where it stands. */
const fields = { title: 1.5, tags: 1.5, describes: 1 }
/** BM25's own two: how soon more of the same word adds nothing, how much a long text counts less. */
const K1 = 1.2
const B = 0.4

/** Of all templates in one language. */
export function likenessIndex(language: Language, templates: readonly Template[]): LikenessIndex {
  const read = templates.map((template) => ({ template, counts: countsOf(template) }))
  const lengths = read.map(({ counts }) => [...counts.values()].reduce((a, b) => a + b, 0))
  const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length) || 1
  const terms = new Map<string, Posting>()
  for (const [i, { template, counts }] of read.entries()) {
    const damp = K1 * (1 - B + (B * (lengths[i] ?? 0)) / mean)
    for (const [stem, count] of counts) {
      const posting = terms.get(stem) ?? { rarity: 0, weights: new Map() }
      posting.weights.set(template, (count * (K1 + 1)) / (count + damp))
      terms.set(stem, posting)
    }
  }
  for (const posting of terms.values()) {
    const { size } = posting.weights
    posting.rarity = Math.log(1 + (templates.length - size + 0.5) / (size + 0.5))
  }
  const single = [...terms.keys()].filter((stem) => !stem.includes(' '))
  return { language, terms, near: nearIndex(single) }
}

function countsOf({ title, tags = [], describes, language }: Template): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const phrase of phrasesOf(text, language)) {
      for (const { stem } of withPairs(phrase)) counts.set(stem, (counts.get(stem) ?? 0) + weight)
    }
  }
  add(title, fields.title)
  add(tags.join(', '), fields.tags)
  add(describes, fields.describes)
  return counts
}

/** The words of a phrase, and each two in a row: `charged twice` says more than its words. */
function withPairs(phrase: readonly Term[]): Term[] {
  const pairs = phrase.slice(1).map(({ stem, word }, i) => ({
    stem: `${phrase[i]?.stem} ${stem}`,
    word: `${phrase[i]?.word} ${word}`,
  }))
  return [...phrase, ...pairs]
}

/** Keeps a single word in common from counting like a whole text in common. */
const DOUBT = 4

/** How much each template is about what the customer wrote; those with nothing in common are not in it. */
export function likenessTo(said: string, index: LikenessIndex): Map<Template, Likeness> {
  const known = knownTerms(said, index)
  const all = known.reduce((sum, { weight }) => sum + weight, DOUBT)
  const found = new Map<Template, Likeness>()
  for (const { word, weight, posting } of known) {
    for (const [template, own] of posting.weights) {
      const one = found.get(template) ?? { share: 0, words: [] }
      one.share += (weight * own) / (K1 + 1) / all
      if (!word.includes(' ')) one.words.push(word)
      found.set(template, one)
    }
  }
  return found
}

interface Known {
  word: string
  weight: number
  posting: Posting
}

/** What the customer wrote that any template speaks of, the most telling first. */
function knownTerms(said: string, { language, terms, near }: LikenessIndex): Known[] {
  const seen = new Map<string, Known>()
  for (const phrase of phrasesOf(said, language)) {
    for (const { stem, word } of withPairs(phrase)) {
      const exact = terms.get(stem)
      const close = exact || stem.includes(' ') ? undefined : nearest(stem, near)
      const posting = exact ?? (close && terms.get(close.word))
      const key = close?.word ?? stem
      if (!posting || seen.has(key)) continue
      seen.set(key, { word, weight: posting.rarity * (close?.likeness ?? 1), posting })
    }
  }
  return [...seen.values()].sort((a, b) => b.weight - a.weight)
}
