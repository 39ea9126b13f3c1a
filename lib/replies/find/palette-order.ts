import type { Template } from '../template'

/** Why a template stands where it does while nothing is searched for. */
export const groups = ['pinned', 'recent', 'fitting', 'others'] as const
export type Group = (typeof groups)[number]

/** What an agent has of their own, and what suits the customer; ids of templates, the first one first. */
export interface Preferences {
  pinned: readonly string[]
  recent: readonly string[]
  fitting: readonly string[]
}

export interface Grouped {
  group: Group
  template: Template
}

/** More would push what suits this customer out of sight. */
const RECENT = 5

/**
 * Every approved template once: those that the agent pinned, those they sent last, those that suit the
 * customer, and the rest in the lead's order.
 */
export function orderForPalette(
  templates: readonly Template[],
  preferences: Preferences,
): Grouped[] {
  const left = new Map(
    templates.filter(({ status }) => status === 'approved').map((one) => [one.id, one]),
  )
  const take = (group: Group, ids: readonly string[], most = ids.length): Grouped[] => {
    const taken = [...new Set(ids)].flatMap((id) => left.get(id) ?? []).slice(0, most)
    for (const { id } of taken) left.delete(id)
    return taken.map((template) => ({ group, template }))
  }
  return [
    ...take('pinned', preferences.pinned),
    ...take('recent', preferences.recent, RECENT),
    ...take('fitting', preferences.fitting),
    ...take('others', [...left.keys()]),
  ]
}

/** What a template's group adds to what its words count in a search: it parts those that are alike. */
const favours: Record<Group, number> = { pinned: 0.15, recent: 0.1, fitting: 0.05, others: 0 }

export function favourOf(order: readonly Grouped[]): (template: Template) => number {
  const known = new Map(order.map(({ group, template }) => [template.id, favours[group]]))
  return ({ id }) => known.get(id) ?? 0
}
