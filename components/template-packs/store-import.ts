import { causeList } from '@/lib/platform/case-settings'
import { settings } from '@/lib/platform/settings'
import type { PackCause } from '@/lib/replies/packs/pack'
import type { Write } from '@/lib/replies/packs/plan'
import { withCauses } from '@/lib/replies/packs/team-causes'
import { importTemplates } from '@/lib/store/template-imports'
import type { Imported } from './use-pack'

/**
 * Stores what an import brings. Causes come first: a template must not name one that nobody knows.
 * @param missing causes of the pack that the team does not have; those that are needed are added
 */
export async function storeImport(
  writes: readonly Write[],
  missing: readonly PackCause[],
  fileName: string,
): Promise<Imported> {
  const templates = writes.map(({ template }) => template)
  const needed = missing.filter(({ id }) => templates.some(({ causes }) => causes?.includes(id)))
  if (needed.length > 0) await causeList.change((list) => withCauses(list, needed))
  const { agentName } = await settings.read()
  const by = agentName === undefined ? {} : { by: { name: agentName } }
  await importTemplates(templates, fileName, { now: Date.now(), ...by })
  return {
    count: writes.length,
    replaced: writes.filter(({ replaces }) => replaces).length,
    drafts: templates.filter(({ status }) => status === 'draft').length,
  }
}
