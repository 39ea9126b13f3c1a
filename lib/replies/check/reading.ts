import type { Facts } from './facts'
import type { Span } from './finding'
import { type Greeting, greetingOf } from './greeting'
import type { Lexicon } from './lexicons/lexicon'
import { BLANK, ownWords } from './own-words'
import { contains, findPhrases, overlaps, type Phrases } from './phrases'
import { type Searchable, searchable } from './searchable'
import { type TakenUp, takenUp } from './taken-up'
import { sentencesIn, type Word, wordsIn } from './words'

/** A reply made ready for the rules; what several of them need is found once. */
export interface Reading {
  text: string
  /** The writer's own words: as long as the text, with quotations and links blanked out. */
  own: string
  /** The same, made ready to be searched for phrases. */
  phrases: Searchable
  lexicon: Lexicon
  sentences: readonly Span[]
  /** All words, and those that are the writer's own. */
  allWords: readonly Word[]
  words: readonly Word[]
  greeting: Greeting | undefined
  apologies: readonly Span[]
  /** What was or will be done, or is offered. */
  moves: Moves
  /** Times to come. */
  times: readonly Span[]
  vagueTimes: readonly Span[]
  takenUp: TakenUp
  /** Where somebody on our side takes responsibility. */
  ownership: Span | undefined
  thanks: Span | undefined
}

export interface Moves {
  plans: readonly Span[]
  /** Plans to be in touch and the like. */
  empty: readonly Span[]
  done: readonly Span[]
  handed: readonly Span[]
  offers: readonly Span[]
}

/** Reads a reply once, for all rules. */
export function read(text: string, facts: Facts, lexicon: Lexicon): Reading {
  const own = ownWords(text)
  const phrases = searchable(own)
  const find = (wanted: Phrases) => findPhrases(phrases, wanted)
  const { moves, times } = lexicon
  const sentences = sentencesIn(own, lexicon.language)
  const allWords = wordsIn(text)
  return {
    text,
    own,
    phrases,
    lexicon,
    sentences,
    allWords,
    words: allWords.filter(({ start }) => own[start] !== BLANK),
    greeting: greetingOf(own, lexicon),
    apologies: find(lexicon.apology),
    moves: {
      plans: find(moves.plan),
      empty: find(moves.empty),
      done: find(moves.done),
      handed: find(moves.handed),
      offers: find(moves.offer),
    },
    times: [...find(times.definite), ...comingDays(find, sentences, times)],
    vagueTimes: find(times.vague),
    takenUp: takenUp(withoutMarks(text, allWords), facts, lexicon),
    ownership: find(lexicon.ownership)[0],
    thanks: find(lexicon.thanks)[0],
  }
}

/** The name of a variable in braces is no word of the reply. */
function withoutMarks(text: string, words: readonly Word[]): readonly Word[] {
  if (!text.includes('{')) return words
  const marks = Array.from(text.matchAll(/\{[{%][^{}\n]{0,80}\}/g), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }))
  return words.filter((word) => !marks.some((mark) => contains(mark, word)))
}

/** Days in sentences that tell of what is to come, or at least of nothing past. */
function comingDays(
  find: (phrases: Phrases) => Span[],
  sentences: readonly Span[],
  { plain, past, future }: Lexicon['times'],
): Span[] {
  const days = find(plain)
  if (days.length === 0) return []
  const [coming, gone] = [find(future), find(past)]
  const inSame = (day: Span, marks: Span[]) => {
    const sentence = sentences.find((one) => contains(one, day))
    return sentence !== undefined && marks.some((mark) => overlaps(mark, sentence))
  }
  return days.filter((day) => inSame(day, coming) || !inSame(day, gone))
}

/** What stands in a span of the reply, as it is written. */
export function wordsAt({ text }: Reading, { start, end }: Span): string {
  return text.slice(start, end)
}

/** The sentence of a span and so many behind it, as one span. */
export function sentencesFrom({ sentences }: Reading, span: Span, more: number): Span {
  const first = sentences.findIndex((one) => overlaps(one, span))
  const last = sentences[Math.min(first + more, sentences.length - 1)]
  return { start: sentences[first]?.start ?? span.start, end: last?.end ?? span.end }
}
