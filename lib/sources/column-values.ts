import { parseMailbox } from '@/lib/customers/address'
import { looksLikeDate } from './date-shape'
import { readScore } from './score'

/** So much of a column must be of one kind for its values to tell what it holds. */
const MOST = 0.8

/**
 * The columns whose values alone say that they hold the field, whatever their names: addresses, whole
 * numbers from 0 to 10 of three kinds at least (a yes as 1 is no score), dates that are written as
 * such, sentences. Of several with sentences only the one with the longest, if they differ much.
 */
export function byValues(field: string, columns: readonly (readonly string[])[]): number[] {
  const places = [...columns.keys()]
  switch (field) {
    case 'email':
      return places.filter((i) => mostly(columns[i], (text) => parseMailbox(text) !== undefined))
    case 'score':
      return places.filter((i) => new Set(columns[i]).size >= 3 && mostly(columns[i], isScore))
    case 'date':
      return places.filter((i) =>
        mostly(columns[i], (text) => /\D/.test(text) && looksLikeDate(text)),
      )
    case 'comment':
      return longest(places, columns)
    default:
      return []
  }
}

const mostly = (values: readonly string[] = [], test: (value: string) => boolean): boolean =>
  values.length > 0 && values.filter(test).length / values.length >= MOST

const isScore = (text: string) => 'score' in readScore(text)

/** Words of a comment, on average. */
const WORDS = 4

function longest(places: readonly number[], columns: readonly (readonly string[])[]): number[] {
  const texts = places
    .map((i) => ({ i, words: wordsOf(columns[i]) }))
    .filter(({ words }) => words >= WORDS)
    .sort((a, b) => b.words - a.words)
  const [first, second] = texts
  if (first && second && first.words >= 2 * second.words) return [first.i]
  return texts.map(({ i }) => i)
}

const wordsOf = (values: readonly string[] = []) =>
  values.length === 0
    ? 0
    : values.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / values.length
