import type { Template } from '../template'
import { foldedWords } from './fold'

/** What a template is found by, and what a word there counts. */
export const fieldWeights = { shortcut: 1, title: 1, tags: 0.8, describes: 0.5, text: 0.3 }
export type Field = keyof typeof fieldWeights
export const fields = Object.keys(fieldWeights) as Field[]

/** The words of many templates, each once. */
export interface WordIndex {
  templates: readonly Template[]
  /** Single words first, then pairs as they are typed without the space between them. */
  words: string[]
  /** How many of them are single words. */
  singles: number
  /** For each word the fields that it stands in, by `placeOf`. */
  places: number[][]
}

/** What an agent reads in a field: a template's text with its gaps left out. */
export function readable(template: Template, field: Field): string {
  if (field === 'tags') return template.tags?.join(', ') ?? ''
  if (field !== 'text') return template[field] ?? ''
  return template.text.replace(/\{\{.*?\}\}|\{%-? *slot.*?%\}/gs, '…').replace(/\{%.*?%\}/gs, ' ')
}

/** A field of the template at `index` as one number; `atPlace` takes it apart. */
const placeOf = (index: number, field: number) => index * fields.length + field

export function atPlace(place: number): { index: number; field: Field } {
  const field = fields[place % fields.length] as Field
  return { index: Math.floor(place / fields.length), field }
}

/** Fields whose pairs of words are known as well. */
const PAIRED: ReadonlySet<Field> = new Set(['title', 'tags'])

/** Reads the words of all templates: once, for many searches. */
export function indexWords(templates: readonly Template[]): WordIndex {
  const singles = new Map<string, Set<number>>()
  const pairs = new Map<string, Set<number>>()
  for (const [index, template] of templates.entries()) {
    for (const [number, field] of fields.entries()) {
      const place = placeOf(index, number)
      const words = foldedWords(readable(template, field))
      for (const word of words) note(singles, word, place)
      if (!PAIRED.has(field)) continue
      for (const [at, word] of words.slice(1).entries()) note(pairs, words[at] + word, place)
    }
  }
  return {
    templates,
    words: [...singles.keys(), ...pairs.keys()],
    singles: singles.size,
    places: [...singles.values(), ...pairs.values()].map((all) => [...all]),
  }
}

function note(words: Map<string, Set<number>>, word: string, place: number): void {
  const places = words.get(word)
  if (places) places.add(place)
  else words.set(word, new Set([place]))
}
