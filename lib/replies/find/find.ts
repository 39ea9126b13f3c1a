import type { Template } from '../template'
import { foldedWords } from './fold'
import { type Hits, hitsOf, LEAST_LETTERS } from './hits'
import { type Marks, marker } from './marks'
import { atPlace, fieldWeights, type WordIndex } from './word-index'

/** What a search found, the best first, and which words of a text it was found by. */
export interface Findings {
  templates: Template[]
  /** How many words were searched for. */
  terms: number
  marks: (text: string) => Marks
}

/** Nobody types more words to find a template; the rest of a pasted text is not looked for. */
const MOST_TERMS = 8
/**
 * Finds templates by words, whole or begun, in any order, without accents and capitals, and with a
 * letter amiss in each. Of three words or more one may be nowhere, of six two; and words of one or two
 * letters may, where there are longer ones.
 * @param favour adds to what the words count, from 0; templates that are alike keep their order
 */
export function findTemplates(
  index: WordIndex,
  query: string,
  favour: (template: Template) => number = () => 0,
): Findings {
  const terms = [...new Set(foldedWords(query))].slice(0, MOST_TERMS)
  const hits = terms.map((term) => hitsOf(index, term))
  const isLong = (term: string | undefined = '') => term.length >= LEAST_LETTERS
  const needed = terms.some(isLong) ? terms.filter(isLong) : terms
  const counts = index.templates.map(() => ({ found: 0, score: 0 }))
  for (const [at, hit] of hits.entries()) {
    const isNeeded = needed.includes(terms[at] ?? '')
    for (const [template, score] of bestPlaces(index, hit)) {
      const count = counts[template]
      if (!count) continue
      if (isNeeded) count.found++
      count.score += score
    }
  }
  const least = Math.max(1, needed.length - Math.floor(needed.length / 3))
  const templates = index.templates
    .map((template, at) => ({ template, found: 0, score: 0, ...counts[at] }))
    .filter(({ found }) => found >= least)
    .map(({ template, score }) => ({ template, score: score + favour(template) }))
    .sort((a, b) => b.score - a.score)
    .map(({ template }) => template)
  return { templates, terms: terms.length, marks: marker(index.words, terms, hits) }
}

/** For each template, by its place in the index, the best that a term counts there. */
function bestPlaces({ places }: WordIndex, hits: Hits): Map<number, number> {
  const best = new Map<number, number>()
  for (const [word, fit] of hits) {
    for (const place of places[word] ?? []) {
      const { index, field } = atPlace(place)
      best.set(index, Math.max(best.get(index) ?? 0, fit * fieldWeights[field]))
    }
  }
  return best
}
