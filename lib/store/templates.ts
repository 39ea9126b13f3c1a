import * as z from 'zod/mini'
import type { Template } from '@/lib/replies/template'
import { journal } from './journal'
import { TeamTemplate, TemplateOrder } from './template-rows'

/**
 * All templates: the starters with the team's changes in their place and the team's own, of every
 * status, in the lead's order. What has no place in that order comes last, starters first. Fit for a
 * live query. Throws when what is stored is broken.
 */
export async function allTemplates(): Promise<Template[]> {
  // The database first: a live query would not see what is read after waiting for something else.
  const [rows, order] = await Promise.all([teamTemplates(), storedOrder()])
  return inOrder(merged(await loadStarters(), rows), order)
}

/** One template as it stands now, of any status. */
export async function templateWith(id: string): Promise<Template | undefined> {
  const row = z.optional(TeamTemplate).parse(await journal.templates.get(id))
  return row?.template ?? (await loadStarters()).find((one) => one.id === id)
}

/**
 * Puts a template just before another in the lead's order, or last. Nothing happens where either is
 * not there. Returns after the commit.
 */
export async function moveTemplate(id: string, before: string | undefined): Promise<void> {
  const starters = await loadStarters()
  await journal.transaction('rw', journal.templates, journal.templateOrder, async () => {
    const now = inOrder(merged(starters, await teamTemplates()), await storedOrder())
    const ids = now.map((one) => one.id).filter((one) => one !== id)
    const place = before === undefined ? ids.length : ids.indexOf(before)
    if (place < 0 || ids.length === now.length) return
    await journal.templateOrder.put({ key: 'all', ids: ids.toSpliced(place, 0, id) })
  })
}

/** The templates that Amends comes with. Long, and wanted after the first paint only. */
export async function loadStarters(): Promise<readonly Template[]> {
  const { starters } = await import('@/lib/replies/starters')
  return starters
}

async function teamTemplates(): Promise<TeamTemplate[]> {
  return z.array(TeamTemplate).parse(await journal.templates.toArray())
}

async function storedOrder(): Promise<string[]> {
  return z.optional(TemplateOrder).parse(await journal.templateOrder.get('all'))?.ids ?? []
}

function merged(starters: readonly Template[], rows: readonly TeamTemplate[]): Template[] {
  const own = new Map(rows.flatMap(({ id, template }) => (template ? [[id, template]] : [])))
  const all = starters.map((starter) => own.get(starter.id) ?? starter)
  const known = new Set(starters.map(({ id }) => id))
  return [...all, ...[...own.values()].filter(({ id }) => !known.has(id))]
}

function inOrder(templates: Template[], order: readonly string[]): Template[] {
  if (order.length === 0) return templates
  const places = new Map(order.map((id, place) => [id, place]))
  const placeOf = ({ id }: Template) => places.get(id) ?? order.length
  return templates.toSorted((a, b) => placeOf(a) - placeOf(b))
}
