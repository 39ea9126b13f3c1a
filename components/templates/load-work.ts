import { emptyForm, type TemplateForm } from '@/lib/replies/editing/form'
import { takeOverDraft, templateDraftsOf } from '@/lib/store/template-drafts'
import type { TemplateDraft } from '@/lib/store/template-rows'
import { currentNumber } from '@/lib/store/template-versions'
import { templateWith } from '@/lib/store/templates'
import { begunWith } from './route'
import { draftKey, isOwn, openElsewhere } from './window-work'

/** A template as its editing begins. */
export interface LoadedWork {
  /** As it stands; what a new one was begun with. */
  base: TemplateForm
  isNew: boolean
  /** Number of the version that stands. */
  number: number
  /** Unsaved work that is gone on with. */
  draft?: TemplateDraft
  /** It was left behind by a window that is gone. */
  found: boolean
  /** Unsaved work on it that another window has. */
  elsewhere?: TemplateDraft
}

/** Reads a template and the unsaved work on it. @returns undefined where there is neither. */
export async function loadWork(id: string): Promise<LoadedWork | undefined> {
  const [isElsewhere, stands, number, drafts] = await Promise.all([
    openElsewhere(),
    templateWith(id),
    currentNumber(id),
    templateDraftsOf(id),
  ])
  const left = drafts.find(({ key }) => isOwn(key)) ?? drafts.find(({ key }) => !isElsewhere(key))
  const elsewhere = drafts.find(({ key }) => isElsewhere(key))
  const begun = stands ?? begunWith(id) ?? (left && emptyForm(id))
  if (!begun) return undefined
  const found = left !== undefined && !isOwn(left.key)
  const draft = found ? await takeOverDraft(left, draftKey(id)) : left
  return {
    base: begun,
    isNew: !stands,
    number,
    found,
    ...(draft && { draft }),
    ...(elsewhere && { elsewhere }),
  }
}
