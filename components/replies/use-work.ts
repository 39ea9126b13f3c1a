import { useState } from 'react'
import type { SlotValues } from '@/lib/replies/fill'
import type { DraftChange } from '@/lib/store/drafts'
import type { Draft } from '@/lib/store/journal'

/** The fields of the draft that the suggested replies keep; `undefined` clears one. */
export type ReplyDraftChange = Pick<
  DraftChange,
  'templateId' | 'slots' | 'edits' | 'insertWhenOpen'
>

interface WorkInHand {
  /** The template in preview. */
  templateId: string | undefined
  slots: SlotValues
  /** What the reply check mended in the template's own text: as rendered, as mended. */
  edits: Readonly<Record<string, string>>
}

export interface Work extends WorkInHand {
  /** Opens a preview, or closes the open one; what was typed stays for the next one that asks it. */
  choose: (templateId: string | undefined) => void
  type: (slotId: string, text: string) => void
  edit: (rendered: string, mended: string) => void
  /**
   * Writes all of it down, and whether the reply goes in once the composer is there.
   * @returns false when that failed; `problem` then says why.
   */
  save: (insertWhenOpen: boolean) => Promise<boolean>
  /** Why the last change was not written down. */
  problem: string | undefined
}

/**
 * The preview and what its gaps hold. The draft gives the start; from the agent's first step on this
 * has the last word, and each change is written back. When the draft goes (its reply was sent), so
 * does the work.
 */
export function useWork(
  draft: Draft | undefined,
  onDraft: (change: ReplyDraftChange) => Promise<void>,
): Work {
  const [own, setOwn] = useState<WorkInHand>()
  const [problem, setProblem] = useState<string>()
  const [hadDraft, setHadDraft] = useState(draft !== undefined)
  if (hadDraft !== (draft !== undefined)) {
    setHadDraft(draft !== undefined)
    if (!draft) setOwn(undefined)
  }
  const work = own ?? {
    templateId: draft?.templateId,
    slots: draft?.slots ?? {},
    edits: draft?.edits ?? {},
  }
  const write = async (next: WorkInHand, insertWhenOpen: boolean) => {
    try {
      const { templateId, slots, edits } = next
      await onDraft({
        templateId,
        slots: { ...slots },
        edits: Object.keys(edits).length > 0 ? { ...edits } : undefined,
        insertWhenOpen: insertWhenOpen || undefined,
      })
      setProblem(undefined)
      return true
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      return false
    }
  }
  const keep = (next: WorkInHand) => {
    setOwn(next)
    // Whoever goes on working does not wait for the reply page any more.
    void write(next, false)
  }
  return {
    ...work,
    choose: (templateId) => keep({ ...work, templateId }),
    type: (slotId, text) => keep({ ...work, slots: { ...work.slots, [slotId]: text } }),
    edit: (rendered, mended) => keep({ ...work, edits: { ...work.edits, [rendered]: mended } }),
    save: (insertWhenOpen) => write(work, insertWhenOpen),
    problem,
  }
}
