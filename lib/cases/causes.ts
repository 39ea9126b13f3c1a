import { causeIds } from './cause-ids'
import { type Match, matchesIn } from './cause-phrases'
import { type Clause, isNo, readText, type Token } from './cause-text'
import { type LearntCauses, learntEvidence } from './learnt-causes'

export { type CauseId, causeIds } from './cause-ids'

export interface CauseSuggestion {
  cause: string
  /** The customer's own words that led to it, as they stand in the text. */
  words: string[]
  /** The team's own confirmations led to it more than the lexicon did. */
  learnt: boolean
}

/** What the team set and taught; without it, the starter causes and the lexicon alone. */
export interface Known {
  /** Ids of the causes that may be suggested, in the team's order. */
  offered: readonly string[]
  learnt?: LearntCauses | undefined
}

/**
 * The likeliest cause by the words of the first text that says one: the customer's comment comes
 * first, the ticket's subject after it. What the lexicon finds and what the team's confirmations
 * taught add up; a comment that was confirmed before word for word follows the confirmations.
 * @returns undefined when nothing speaks for a cause: no guess is better than a wrong one.
 */
export function suggestCause(
  texts: readonly string[],
  known: Known = { offered: causeIds },
): CauseSuggestion | undefined {
  for (const text of texts) {
    const [best] = rankCauses(text, known)
    if (best && (best.before > 0 || best.weight >= ENOUGH)) {
      const { cause, words, learnt } = best
      return { cause, words, learnt }
    }
  }
  return undefined
}

/** Less speaks for nothing in particular. */
const ENOUGH = 0.6
/** What the confirmations' evidence is worth beside the lexicon's. */
const LEARNT = 0.5

export interface RankedCause extends CauseSuggestion {
  weight: number
  /** How often this very comment was confirmed to have it. */
  before: number
}

/** Every offered cause by how much speaks for it in a text, the likeliest first. */
export function rankCauses(text: string, { offered, learnt }: Known): RankedCause[] {
  const read = readText(text)
  const found = lexiconEvidence(text, read)
  const ranked = offered.map((cause) => {
    const own = found.get(cause) ?? NOTHING
    const taught = learnt && learntEvidence(learnt, read.tokens, cause)
    const extra = LEARNT * (taught?.weight ?? 0)
    const fromTeam = taught !== undefined && (taught.before > 0 || extra > own.weight)
    return {
      cause,
      weight: own.weight + extra,
      before: taught?.before ?? 0,
      at: own.at,
      learnt: fromTeam,
      words: fromTeam
        ? taught.words.slice(0, 3).map(({ token }) => text.slice(token.start, token.end))
        : [...new Set(own.words)],
    }
  })
  return ranked
    .sort((a, b) => b.before - a.before || b.weight - a.weight || a.at - b.at)
    .map(({ at: _, ...one }) => one)
}

interface Evidence {
  weight: number
  words: string[]
  /** Where the first of them stands. */
  at: number
}

const NOTHING: Evidence = { weight: 0, words: [], at: Number.POSITIVE_INFINITY }
/** A match that counts for less is not shown as a reason. */
const WORTH_SAYING = 0.3

function lexiconEvidence(text: string, { tokens, clauses }: ReturnType<typeof readText>) {
  const found = new Map<string, Evidence>()
  for (const match of matchesIn(tokens)) {
    const [first, last] = [tokens[match.from], tokens[match.to - 1]]
    const clause = first && clauses[first.clause]
    if (!first || !last || !clause) continue
    const weight = match.phrase.weight * clause.weight * share(match, clause, tokens)
    const one = found.get(match.phrase.cause) ?? { weight: 0, words: [], at: first.start }
    one.weight += weight
    if (weight >= WORTH_SAYING) one.words.push(text.slice(first.start, last.end))
    found.set(match.phrase.cause, one)
  }
  return found
}

/** How much of a match's weight stands: little for a topic that is praised, or a complaint that is denied. */
function share({ phrase, from }: Match, { praise }: Clause, tokens: readonly Token[]): number {
  if (phrase.topic) return praise ? 0.1 : 1
  if (!phrase.hasNo && isDenied(tokens, from)) return 0.2
  return praise ? 0.6 : 1
}

/** Whether a no stands up to two words before, in the same clause. */
function isDenied(tokens: readonly Token[], from: number): boolean {
  const clause = tokens[from]?.clause
  return tokens
    .slice(Math.max(0, from - 2), from)
    .some((token) => token.clause === clause && isNo(token.text))
}
