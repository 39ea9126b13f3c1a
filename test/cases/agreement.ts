import { type CauseId, causeIds } from '@/lib/cases/cause-ids'
import { suggestCause } from '@/lib/cases/causes'
import { learn, nothingLearnt, wordsToLearn } from '@/lib/cases/learnt-causes'
import type { Labelled } from './labelled/labelled'

/** Anything that names a cause for a comment; `other` where it names none. */
export type Guesser = (comment: string) => string

/** How often guesses agree with the reader: one cause, and all of them. */
export interface Agreement {
  /** F1 of each cause, by the main one of each comment. */
  f1: Record<CauseId, number>
  macroF1: number
  /** Share of comments whose main cause was guessed. */
  accuracy: number
}

/** Main causes guessed against main causes labelled. A cause that is never guessed has an F1 of 0. */
export function agreementOf(guess: Guesser, comments: readonly Labelled[]): Agreement {
  const pairs = comments.map(({ comment, cause }) => ({ cause, guessed: guess(comment) }))
  const f1Of = (id: CauseId) => {
    const both = pairs.filter((one) => one.cause === id && one.guessed === id).length
    const either = pairs.filter((one) => one.cause === id).length
    const guessed = pairs.filter((one) => one.guessed === id).length
    return both === 0 ? 0 : (2 * both) / (either + guessed)
  }
  const f1 = Object.fromEntries(causeIds.map((id) => [id, f1Of(id)])) as Record<CauseId, number>
  return {
    f1,
    macroF1: causeIds.reduce((sum, id) => sum + f1[id], 0) / causeIds.length,
    accuracy: pairs.filter(({ cause, guessed }) => cause === guessed).length / pairs.length,
  }
}

/** Peer: always the cause that is most frequent in the comments it was shown. */
export function mostFrequent(shown: readonly Labelled[]): Guesser {
  const count = (id: CauseId) => shown.filter(({ cause }) => cause === id).length
  const [best = 'other'] = causeIds.toSorted((a, b) => count(b) - count(a))
  return () => best
}

/** Peer: multinomial naive Bayes over bare words, add-one smoothing, trained on what it was shown. */
export function naiveBayes(shown: readonly Labelled[]): Guesser {
  const wordsOf = (comment: string) => comment.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  const vocabulary = new Set(shown.flatMap(({ comment }) => wordsOf(comment)))
  const classes = causeIds.map((id) => {
    const own = shown.filter(({ cause }) => cause === id).flatMap(({ comment }) => wordsOf(comment))
    const counts = new Map<string, number>()
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1)
    const prior = shown.filter(({ cause }) => cause === id).length / shown.length
    return { id, counts, all: own.length, prior }
  })
  return (comment) => {
    const words = wordsOf(comment).filter((word) => vocabulary.has(word))
    const scores = classes.map(({ id, counts, all, prior }) => ({
      id,
      score: words.reduce(
        (sum, word) => sum + Math.log(((counts.get(word) ?? 0) + 1) / (all + vocabulary.size)),
        Math.log(prior),
      ),
    }))
    return scores.reduce((best, one) => (one.score > best.score ? one : best)).id
  }
}

/** The rules, after a team has confirmed the causes of the comments shown. */
export function learntGuesser(shown: readonly Labelled[]): Guesser {
  const learnt = nothingLearnt()
  for (const { cause, comment } of shown) learn(learnt, { cause, words: wordsToLearn(comment) })
  return (comment) => suggestCause([comment], { offered: causeIds, learnt })?.cause ?? 'other'
}
