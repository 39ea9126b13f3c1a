import type { Facts } from '../facts'
import type { Found } from '../finding'
import type { Reading } from '../reading'
import { fold, type Word, wordsIn } from '../words'
import type { Rule } from './rule'

/**
 * Ordinary words in capitals, whole phrases in capitals, several exclamation marks. Names, codes and
 * abbreviations in capitals are none, nor what the customer writes in capitals themselves.
 */
export const shouting: Rule = {
  id: 'shouting',
  find: (reading, facts) => [...capitals(reading, facts), ...exclamations(reading)],
}

function capitals({ words, lexicon }: Reading, { customerWords }: Facts): Found[] {
  const theirs = new Set(customerWords.flatMap(wordsIn).map(({ text }) => text))
  const loud = words.map((word) => isLoud(word) && !theirs.has(word.text))
  const shouted = (index: number) =>
    loud[index] &&
    (lexicon.emphasis.has(fold(words[index]?.text ?? '')) || inRow(loud, index) >= PHRASE)
  return words.flatMap((word, index): Found[] =>
    shouted(index)
      ? [
          {
            what: { code: 'capitals', text: word.text },
            span: { start: word.start, end: word.end },
            fix: { start: word.start, end: word.end, text: word.text.toLocaleLowerCase() },
          },
        ]
      : [],
  )
}

/** So many words in capitals in a row are a shouted phrase, whatever they are. */
const PHRASE = 4

const isLoud = ({ text }: Word) =>
  text.length > 1 && text === text.toUpperCase() && !/\d/.test(text) && /\p{Lu}/u.test(text)

/** How many words in capitals stand around this one, as far as it matters. */
function inRow(loud: readonly (boolean | undefined)[], index: number): number {
  let [from, to] = [index, index]
  while (loud[from - 1] && to - from < PHRASE) from--
  while (loud[to + 1] && to - from < PHRASE) to++
  return to - from + 1
}

function exclamations({ own }: Reading): Found[] {
  return Array.from(
    own.matchAll(/(?:[!¡]\s?){2,}|[!?]{0,20}!\?[!?]{0,20}|\?!+/gu),
    ({ index, 0: marks }) => {
      const span = { start: index, end: index + marks.trimEnd().length }
      const text = marks.includes('?') ? '?' : (marks[0] ?? '!')
      return { what: { code: 'exclamations' }, span, fix: { ...span, text } }
    },
  )
}
