import { dropTemplateDraft, saveTemplateDraft } from '@/lib/store/template-drafts'
import type { TemplateDraft } from '@/lib/store/template-rows'

/**
 * Writes unsaved work down at once, one writing after the other; while one runs only the latest is
 * kept for the next. `fail` hears why a writing failed, undefined when one went well again.
 */
export function draftKeeper(key: string, fail: (error: unknown) => void) {
  let wanted: TemplateDraft | 'none' | undefined
  let running = Promise.resolve()
  let busy = false
  const write = async () => {
    while (wanted !== undefined) {
      const now = wanted
      wanted = undefined
      try {
        await (now === 'none' ? dropTemplateDraft(key) : saveTemplateDraft(now))
        fail(undefined)
      } catch (error) {
        fail(error)
      }
    }
    busy = false
  }
  const keep = (next: TemplateDraft | 'none') => {
    wanted = next
    if (busy) return
    busy = true
    running = write()
  }
  return {
    keep,
    /** When all that was wanted is written. */
    settled: () => running,
  }
}
