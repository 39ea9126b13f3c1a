import type { Facts } from './facts'
import type { Lexicon } from './lexicons/lexicon'
import { namesIn } from './names'
import { contentOf, sameWord, stemOf } from './stems'
import { fold, type Word, wordsIn } from './words'

/** What of their words the reply takes up. */
export interface TakenUp {
  /** Their words that say something, as they wrote them; none where they can not be compared. */
  theirs: string[]
  /** Words of the reply that are theirs too. */
  shared: Word[]
  /** Other words for the same thing. */
  sameTopic: boolean
}

/**
 * Compares the words of the reply with the customer's.
 * @param words of the reply, of its quotations too
 */
export function takenUp(words: readonly Word[], facts: Facts, lexicon: Lexicon): TakenUp {
  const theirs = contentOf(facts.customerWords.flatMap(wordsIn), lexicon)
  for (const name of namesIn(`${facts.firstName ?? ''} ${facts.name ?? ''}`)) theirs.delete(name)
  if (theirs.size === 0 || !inSameLanguage(facts.customerWords, lexicon)) {
    return { theirs: [], shared: [], sameTopic: false }
  }
  const ours = contentOf(words, lexicon)
  const stems = [...theirs.keys()]
  const shared = [...ours]
    .filter(([stem]) => stems.some((other) => sameWord(stem, other)))
    .map(([, word]) => word)
  return {
    theirs: [...theirs.values()].map((word) => word.text),
    shared,
    sameTopic: shareTopic(stems, [...ours.keys()], lexicon),
  }
}

/**
 * A customer who wrote in another language can not be compared: in a text of some length, none of
 * this language's most common words is there.
 */
function inSameLanguage(customerWords: readonly string[], { stopWords }: Lexicon): boolean {
  const words = customerWords.flatMap(wordsIn).map(({ text }) => fold(text))
  if (words.some((word) => !/\p{Script=Latin}|\p{N}/u.test(word))) return false
  const common = words.filter((word) => word.length < 5 && stopWords.has(word)).length
  return words.length < 6 || common / words.length >= 0.1
}

const topicsOf = new WeakMap<Lexicon, ReadonlySet<string>[]>()

/** Whether both name one thing of the lexicon's groups. */
function shareTopic(theirs: string[], ours: string[], lexicon: Lexicon): boolean {
  let topics = topicsOf.get(lexicon)
  if (!topics) {
    topics = lexicon.topics
      .trim()
      .split('\n')
      .map((line) => new Set(wordsIn(line).map(({ text }) => stemOf(text, lexicon))))
    topicsOf.set(lexicon, topics)
  }
  return topics.some(
    (topic) => theirs.some((stem) => topic.has(stem)) && ours.some((stem) => topic.has(stem)),
  )
}
