import type { Found, Span } from '../finding'
import { contains } from '../phrases'
import type { Reading } from '../reading'
import type { Rule } from './rule'

/** Words of an average sentence, and of a paragraph. */
const SENTENCE = 22
const PARAGRAPH = 100
/** Of so few words any are read. */
const SHORT = 60

/** Sentences too long to be read once, or a wall of text. Syllables are not counted. */
export const readability: Rule = {
  id: 'readability',
  find: (reading) => [...longSentences(reading), ...longParagraphs(reading)].slice(0, 1),
}

function longSentences(reading: Reading): Found[] {
  const { own, sentences } = reading
  const counted = sentences
    .flatMap((sentence) => linesOf(own, sentence))
    .map((span) => ({ span, words: countIn(reading, span) }))
    // Greetings and signatures are no sentences.
    .filter(({ words }) => words > 3)
  const all = counted.reduce((sum, { words }) => sum + words, 0)
  const mean = all / counted.length
  if (all < SHORT || mean <= SENTENCE) return []
  const longest = counted.reduce((best, one) => (one.words > best.words ? one : best))
  return [{ what: { code: 'long-sentences', words: Math.round(mean) }, span: longest.span }]
}

function linesOf(own: string, { start, end }: Span): Span[] {
  return piecesOf(own.slice(start, end), /[^\n]+/g, start)
}

function longParagraphs(reading: Reading): Found[] {
  return piecesOf(reading.own, /[^\n]+(?:\n[^\n]+)*/g, 0)
    .map((span) => ({ span, words: countIn(reading, span) }))
    .filter(({ words }) => words > PARAGRAPH)
    .map(({ span, words }) => ({ what: { code: 'long-paragraph', words }, span }))
}

const countIn = ({ words }: Reading, span: Span) =>
  words.filter((word) => contains(span, word)).length

function piecesOf(text: string, pattern: RegExp, offset: number): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: piece }) => ({
    start: offset + index,
    end: offset + index + piece.trimEnd().length,
  }))
}
