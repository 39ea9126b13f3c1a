import { readText, type Token } from './cause-text'

/** What the team confirmed for one case: the cause, and the customer's words in their order. */
export interface Confirmation {
  cause: string
  words: readonly string[]
}

type Counts = Map<string, number>

/**
 * What the team's confirmations say, as counts: how often a cause was confirmed, with which words, and
 * for which whole comments. Stays on the device.
 */
export interface LearntCauses {
  total: number
  causes: Counts
  /** By word, then by cause. A word counts once a confirmation. */
  words: Map<string, Counts>
  /** By the words of a comment, joined: what was said before word for word. */
  texts: Map<string, Counts>
}

export function nothingLearnt(): LearntCauses {
  return { total: 0, causes: new Map(), words: new Map(), texts: new Map() }
}

/** The words of a comment as confirmations keep them. */
export function wordsToLearn(comment: string): string[] {
  return readText(comment).tokens.map(stemOf)
}

/** Counts a confirmation in place; a comment without words teaches nothing. */
export function learn(learnt: LearntCauses, confirmation: Confirmation): void {
  count(learnt, confirmation, 1)
}

/** Takes a confirmation back that was counted before. */
export function unlearn(learnt: LearntCauses, confirmation: Confirmation): void {
  count(learnt, confirmation, -1)
}

/** How much the team's confirmations speak for a cause, and by which words. */
export interface LearntEvidence {
  /** How often this very comment was confirmed to have the cause. */
  before: number
  weight: number
  /** The words that speak for it, strongest first, with how much each does. */
  words: { token: Token; weight: number }[]
}

/**
 * The evidence for one cause in a comment: for each word how much oftener it stood in comments with
 * that cause than in others, shrunk towards nothing where it was seen seldom.
 */
export function learntEvidence(
  { total, causes, words, texts }: LearntCauses,
  tokens: readonly Token[],
  cause: string,
): LearntEvidence {
  const stems = new Map(tokens.map((token) => [stemOf(token), token]))
  const before = texts.get(tokens.map(stemOf).join(' '))?.get(cause) ?? 0
  const share = ((causes.get(cause) ?? 0) + 1) / (total + EVEN)
  const all = [...stems].map(([stem, token]) => {
    const seen = words.get(stem)
    if (!seen) return { token, weight: 0 }
    const seenInAll = [...seen.values()].reduce((sum, n) => sum + n, 0)
    const seenHere = seen.get(cause) ?? 0
    return { token, weight: liftOf(seenHere, seenInAll, share) }
  })
  return {
    before,
    weight: all.reduce((sum, one) => sum + one.weight, 0),
    words: all.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight),
  }
}

/** How much oftener than by chance, as a logarithm; 0 where chance may have done it. */
function liftOf(here: number, inAll: number, share: number): number {
  const byChance = inAll * share
  if (here < SEEN || here - byChance < SURE * Math.sqrt(byChance * (1 - share))) return 0
  return Math.log((here + SHRINK * share) / ((inAll + SHRINK) * share))
}

/** A word seen less often with a cause says nothing about it. */
const SEEN = 2
/** Standard deviations above chance from which a word counts. */
const SURE = 2

/** Confirmations that a word is worth before it was seen: keeps what was seen seldom from deciding. */
const SHRINK = 8
/** Causes that are taken as equally likely before anything was confirmed. */
const EVEN = 9

function stemOf({ text }: Token): string {
  return text.replace(/'s$/, '').replace(/(?<=\p{L}{3})(?:ing|ed|es|s|ly)$/u, '')
}

function count(learnt: LearntCauses, { cause, words }: Confirmation, by: 1 | -1): void {
  if (words.length === 0) return
  learnt.total += by
  add(learnt.causes, cause, by)
  for (const word of new Set(words)) addIn(learnt.words, word, cause, by)
  addIn(learnt.texts, words.join(' '), cause, by)
}

function addIn(all: Map<string, Counts>, key: string, cause: string, by: number): void {
  const counts = all.get(key) ?? new Map<string, number>()
  add(counts, cause, by)
  if (counts.size > 0) all.set(key, counts)
  else all.delete(key)
}

function add(counts: Counts, key: string, by: number): void {
  const next = (counts.get(key) ?? 0) + by
  if (next > 0) counts.set(key, next)
  else counts.delete(key)
}
