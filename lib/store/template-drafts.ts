import * as z from 'zod/mini'
import { journal } from './journal'
import { TemplateDraft } from './template-rows'

/** Keeps unsaved work on a template. Returns after the commit; throws on what is no such work. */
export async function saveTemplateDraft(draft: TemplateDraft): Promise<void> {
  await journal.templateDrafts.put(TemplateDraft.parse(draft))
}

/** All unsaved work on a template, the latest first: each window has its own. */
export async function templateDraftsOf(id: string): Promise<TemplateDraft[]> {
  return latestFirst(await journal.templateDrafts.where('id').equals(id).toArray())
}

/** Unsaved work on every template, the latest first. */
export async function allTemplateDrafts(): Promise<TemplateDraft[]> {
  return latestFirst(await journal.templateDrafts.toArray())
}

/** Unsaved work that is gone on with under another key. Returns it after the commit. */
export async function takeOverDraft(draft: TemplateDraft, key: string): Promise<TemplateDraft> {
  const taken = { ...draft, key }
  await journal.transaction('rw', journal.templateDrafts, async () => {
    await journal.templateDrafts.delete(draft.key)
    await journal.templateDrafts.put(taken)
  })
  return taken
}

/** Lets unsaved work go. Returns after the commit. */
export async function dropTemplateDraft(key: string): Promise<void> {
  await journal.templateDrafts.delete(key)
}

function latestFirst(rows: readonly TemplateDraft[]): TemplateDraft[] {
  return z
    .array(TemplateDraft)
    .parse(rows)
    .toSorted((a, b) => b.at - a.at)
}
