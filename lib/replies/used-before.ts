import type { Intervention } from '@/lib/cases/intervention'
import { undoneIn } from '@/lib/cases/order'
import { familyOf } from './family'
import type { Language } from './language'
import type { Template } from './template'

/** That a customer was sent a template before: when last, and in which language. */
export interface UsedBefore {
  at: number
  /** Absent where it was the template's own. */
  language?: Language
}

/**
 * Whether a customer was sent this template before, in whatever language; what was taken back does not
 * count. `past`: their part of the log. `templates`: all there are, by which another language of the
 * same one is known.
 */
export function usedBefore(
  template: Template,
  past: readonly Intervention[],
  templates: readonly Template[],
): UsedBefore | undefined {
  const all = templates.includes(template) ? templates : [...templates, template]
  return lastUses(past, all).get(familyOf(template))?.(template)
}

/** The last use of each family, as one of its templates sees it. */
export function lastUses(
  past: readonly Intervention[],
  templates: readonly Template[],
): Map<string, (template: Template) => UsedBefore> {
  const known = byId(templates)
  const undone = undoneIn(past)
  const last = new Map<string, { id: string; at: number }>()
  for (const entry of past) {
    if (entry.kind !== 'reply-sent' || !entry.template || undone.has(entry.id)) continue
    const { id } = entry.template
    const family = familyOf(known.get(id) ?? { id })
    if (entry.at >= (last.get(family)?.at ?? entry.at)) last.set(family, { id, at: entry.at })
  }
  return new Map(
    [...last].map(([family, { id, at }]) => {
      const language = known.get(id)?.language
      return [family, (one) => (!language || one.language === language ? { at } : { at, language })]
    }),
  )
}

const indexes = new WeakMap<readonly Template[], ReadonlyMap<string, Template>>()

function byId(templates: readonly Template[]): ReadonlyMap<string, Template> {
  const index = indexes.get(templates) ?? new Map(templates.map((one) => [one.id, one]))
  indexes.set(templates, index)
  return index
}
