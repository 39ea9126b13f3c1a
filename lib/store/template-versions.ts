import * as z from 'zod/mini'
import type { Agent } from '@/lib/cases/intervention'
import { isSame } from '@/lib/replies/editing/same'
import { Template, type TemplateStatus } from '@/lib/replies/template'
import { newId } from './ids'
import { journal } from './journal'
import { TeamTemplate, TemplateVersion } from './template-rows'
import { loadStarters, moveTemplate, templateWith } from './templates'

/** Who saves, and when. */
export interface Saving {
  by?: Agent
  now: number
}

/** What came of saving a template. */
export interface SavedTemplate {
  id: string
  /** Number of the version that stands now. */
  number: number
  /** Versions that others saved since the one that this was based on: kept, and to be looked at. */
  unseen: TemplateVersion[]
}

/** A version to show; number 0 is the starter as Amends comes with it. */
export type ShownVersion = Pick<TemplateVersion, 'number' | 'template'> & Partial<TemplateVersion>

/**
 * Saves a template as a new version: a starter under its id, or one of the team's own. What another
 * window saved since `basedOn` stays among the versions and is named. Nothing is saved where
 * nothing differs. Returns after the commit of one strict transaction, which also drops the unsaved
 * work of `draft`. Throws on what is no template.
 */
export async function saveTemplate(
  template: Template,
  { basedOn, draft, ...saving }: Saving & { basedOn: number; draft?: string },
): Promise<SavedTemplate> {
  const [saved] = await saveAll([{ template: Template.parse(template), basedOn }], saving, draft)
  if (!saved) throw new Error('The template was not saved')
  return saved
}

/** Saves many as `saveTemplate` does, all or none, each on top of the version that stands. */
export async function saveTemplates(
  templates: readonly Template[],
  saving: Saving,
): Promise<SavedTemplate[]> {
  const sound = z.array(Template).parse(templates)
  return saveAll(
    sound.map((template) => ({ template })),
    saving,
  )
}

/** Every version of a template, newest first; the starter itself is number 0. */
export async function versionsOf(id: string): Promise<ShownVersion[]> {
  const stored = z.array(TemplateVersion).parse(await versionRows(id).reverse().toArray())
  const starter = (await loadStarters()).find((one) => one.id === id)
  return starter ? [...stored, { id, number: 0, template: starter }] : stored
}

/** Number of the version that stands; 0 for an untouched starter and for what is not saved yet. */
export async function currentNumber(id: string): Promise<number> {
  return z.optional(TeamTemplate).parse(await journal.templates.get(id))?.number ?? 0
}

/** Makes an earlier version stand again, as a new version; the status stays. Throws where there is none. */
export async function restore(id: string, number: number, saving: Saving): Promise<SavedTemplate> {
  const [wanted, now] = await Promise.all([versionsOf(id), templateWith(id)])
  const version = wanted.find((one) => one.number === number)
  if (!version || !now) throw new Error(`There is no version ${number} of ${id}`)
  return saveTop({ ...version.template, status: now.status }, saving)
}

/** Approves, retires or takes back to draft, as a new version. Throws where there is no such template. */
export async function setStatus(
  id: string,
  status: TemplateStatus,
  saving: Saving,
): Promise<SavedTemplate> {
  return saveTop({ ...(await existing(id)), status }, saving)
}

/**
 * Copies a template as a draft of the team's own, just after it in the order: without the shortcut
 * and the family, which there is one of. @returns the copy's id
 */
export async function duplicate(id: string, title: string, saving: Saving): Promise<string> {
  const { shortcut: _, family: __, ...original } = await existing(id)
  const copy = Template.parse({ ...original, id: newId(saving.now), title, status: 'draft' })
  await saveTop(copy, saving)
  await moveTemplate(copy.id, id)
  await moveTemplate(id, copy.id)
  return copy.id
}

async function existing(id: string): Promise<Template> {
  const template = await templateWith(id)
  if (!template) throw new Error(`There is no template ${id}`)
  return template
}

async function saveTop(template: Template, saving: Saving): Promise<SavedTemplate> {
  const [saved] = await saveTemplates([template], saving)
  if (!saved) throw new Error('The template was not saved')
  return saved
}

interface Wanted {
  template: Template
  /** Absent: the version that stands. */
  basedOn?: number
}

async function saveAll(
  all: readonly Wanted[],
  { by, now }: Saving,
  draft?: string,
): Promise<SavedTemplate[]> {
  const starters = await loadStarters()
  const { templates, templateVersions, templateDrafts } = journal
  return journal.transaction('rw', templates, templateVersions, templateDrafts, async () => {
    const saved = await writeVersions(all, { now, ...(by && { by }) }, starters)
    if (draft !== undefined) await templateDrafts.delete(draft)
    return saved
  })
}

/** Writes new versions in a transaction that the caller has open on templates and their versions. */
export async function writeVersions(
  all: readonly Wanted[],
  { by, now }: Saving,
  starters: readonly Template[],
): Promise<SavedTemplate[]> {
  const builtIn = new Map(starters.map((one) => [one.id, one]))
  const saved: SavedTemplate[] = []
  for (const { template, basedOn } of all) {
    const starter = builtIn.get(template.id)
    const row = await journal.templates.get(template.id)
    const last = row?.number ?? 0
    const based = basedOn ?? last
    const unseen = await versionRows(template.id, based + 1).toArray()
    const stands = row?.template ?? starter
    const number = stands && isSame(stands, template) ? last : last + 1
    if (number > last) {
      const version = { id: template.id, number, at: now, basedOn: based, template }
      await journal.templateVersions.add({ ...version, ...(by && { by }) })
      await journal.templates.put(rowOf(template, number, starter))
    }
    saved.push({ id: template.id, number, unseen: z.array(TemplateVersion).parse(unseen) })
  }
  return saved
}

/** What equals its starter follows the starter again. */
function rowOf(template: Template, number: number, starter: Template | undefined): TeamTemplate {
  const { id } = template
  return starter && isSame(starter, template) ? { id, number } : { id, number, template }
}

function versionRows(id: string, from = 0) {
  return journal.templateVersions.where('[id+number]').between([id, from], [id, Infinity], true)
}
