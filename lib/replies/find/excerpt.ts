import type { Stretch } from '../placed'
import type { Template } from '../template'
import type { Findings } from './find'
import { readable } from './word-index'

/** Where else a template says what it is for, the nearest to its title first. */
const elsewhere = ['tags', 'describes', 'text'] as const

/** A few words of a template that a search found it by, beside its title. */
export interface Excerpt {
  field: (typeof elsewhere)[number]
  text: string
  stretches: Stretch[]
}

/** How much stands before the first word that was found, and how much in all. */
const BEFORE = 24
const LENGTH = 90

/** @returns undefined where the title, or its shortcut, has all that was searched for. */
export function excerptOf(template: Template, { terms, marks }: Findings): Excerpt | undefined {
  const titled = marks(`${template.title} ${readable(template, 'shortcut')}`).terms
  if (titled.size >= terms) return undefined
  for (const field of elsewhere) {
    const text = readable(template, field).replace(/\s+/g, ' ').trim()
    const found = marks(text)
    const [first] = found.stretches
    if (first && [...found.terms].some((term) => !titled.has(term))) {
      return { field, ...cutAround(text, first, found.stretches) }
    }
  }
  return undefined
}

/** A piece of a text that begins at a word shortly before what was found first. */
function cutAround(text: string, { start }: Stretch, stretches: readonly Stretch[]) {
  const from = start <= BEFORE ? 0 : text.indexOf(' ', start - BEFORE) + 1
  const to = Math.min(text.length, from + LENGTH)
  const lead = from > 0 ? '… ' : ''
  const shift = lead.length - from
  return {
    text: lead + text.slice(from, to) + (to < text.length ? ' …' : ''),
    stretches: stretches
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}
