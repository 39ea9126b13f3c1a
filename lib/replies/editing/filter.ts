import type { Segment } from '@/lib/nps/segment'
import type { Language } from '../language'
import type { Template, TemplateStatus, TemplateStep } from '../template'

/** What the list is narrowed to; an absent one does not narrow. */
export interface Filters {
  /** `in-use`: all but the retired ones. */
  status?: TemplateStatus | 'in-use'
  segment?: Segment
  step?: TemplateStep
  cause?: string
  language?: Language
  tag?: string
}

/** Templates that have all of it and every word of the search, in the order they came in. */
export function filterTemplates(
  all: readonly Template[],
  { status, segment, step, cause, language, tag }: Filters,
  search: string,
): Template[] {
  const words = plain(search).split(/\s+/u)
  return all.filter(
    (one) =>
      (status === undefined ||
        (status === 'in-use' ? one.status !== 'retired' : one.status === status)) &&
      (segment === undefined || one.segments.includes(segment)) &&
      (step === undefined || one.step === step) &&
      (cause === undefined || one.causes?.includes(cause)) &&
      (language === undefined || one.language === language) &&
      (tag === undefined || one.tags?.includes(tag)) &&
      holds(one, words),
  )
}

/** Every tag of these templates, each once, in the alphabet's order. */
export function tagsOf(all: readonly Template[]): string[] {
  return [...new Set(all.flatMap(({ tags = [] }) => tags))].sort((a, b) => a.localeCompare(b))
}

function holds({ title, text, describes, tags = [], shortcut = '' }: Template, words: string[]) {
  const inIt = plain([title, text, describes, ...tags, shortcut].join(' '))
  return words.every((word) => inIt.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
