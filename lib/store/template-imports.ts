import * as z from 'zod/mini'
import { Template } from '@/lib/replies/template'
import { journal } from './journal'
import { TeamTemplate, TemplateImport } from './template-rows'
import { type Saving, writeVersions } from './template-versions'
import { loadStarters } from './templates'

/**
 * Stores what an import brings, all or none: what has the id of one that is there is a new version of
 * it. Returns after the commit of one strict transaction. Throws on what is no template.
 */
export async function importTemplates(
  brought: readonly Template[],
  fileName: string,
  saving: Saving,
): Promise<void> {
  const sound = z.array(Template).parse(brought)
  const starters = await loadStarters()
  const { templates, templateVersions, templateImports } = journal
  await journal.transaction('rw', templates, templateVersions, templateImports, async () => {
    const rows = z.array(TeamTemplate).parse(await templates.toArray())
    const there = new Map([
      ...starters.map((one) => [one.id, one] as const),
      ...rows.flatMap(({ id, template }) => (template ? [[id, template] as const] : [])),
    ])
    const saved = await writeVersions(
      sound.map((template) => ({ template })),
      saving,
      starters,
    )
    const written = saved.map(({ id, number }) => {
      const before = there.get(id)
      return { id, number, ...(before && { before }) }
    })
    await templateImports.put({ key: 'last', at: saving.now, fileName, written })
  })
}

/** The last import, unless it was taken back. Fit for a live query. */
export async function lastTemplateImport(): Promise<TemplateImport | undefined> {
  return z.optional(TemplateImport).parse(await journal.templateImports.get('last'))
}

/** What taking an import back did. */
export interface TakenBack {
  removed: number
  restored: number
  /** Changed since by somebody: left as they are. */
  kept: number
}

/**
 * Takes the last import back: what it brought goes, what it replaced stands again as a new version.
 * What was changed since, or is being changed, is left alone. Every version stays. Returns after the
 * commit of one strict transaction.
 */
export async function takeBackTemplateImport(saving: Saving): Promise<TakenBack> {
  const starters = await loadStarters()
  const { templates, templateVersions, templateImports, templateDrafts } = journal
  const tables = [templates, templateVersions, templateImports, templateDrafts]
  return journal.transaction('rw', tables, async () => {
    const taken: TakenBack = { removed: 0, restored: 0, kept: 0 }
    const last = await lastTemplateImport()
    for (const { id, number, before } of last?.written ?? []) {
      const row = await templates.get(id)
      const inWork = await templateDrafts.where('id').equals(id).count()
      if (row?.number !== number || inWork > 0) taken.kept++
      else if (before) {
        await writeVersions([{ template: before }], saving, starters)
        taken.restored++
      } else {
        // Its versions stay; a row without a template is none of the team's.
        await templates.put({ id, number })
        taken.removed++
      }
    }
    await templateImports.delete('last')
    return taken
  })
}
