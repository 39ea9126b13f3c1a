import { useState } from 'react'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { t } from '@/lib/i18n'
import { putCustomHelpdesk, removeCustomHelpdesk } from '@/lib/platform/custom-helpdesks'
import { allowSite, dropSite, startSite } from '@/lib/platform/site-access'
import type { Site } from '@/lib/platform/sites'

/** What came of it, and the way back where there is one. */
interface Said {
  notice: { title: string; body?: string; urgent?: boolean }
  undo?: () => void
}

/** Keeps, renames and removes the lead's own descriptions, and says what was done. */
export function useKeeping(sites: readonly Site[], onKept: () => void) {
  const words = t.customHelpdesks.list
  const [said, setSaid] = useState<Said>()
  const attempt = async (action: () => Promise<Said | undefined>) => {
    try {
      setSaid(await action())
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setSaid({ notice: { title: t.helpdesks.problems.failed(reason), urgent: true } })
    }
  }
  const save = (helpdesk: Helpdesk, origin: string) =>
    attempt(async () => {
      // First the description: its site would be told of none without it.
      await putCustomHelpdesk(helpdesk)
      await startSite({ origin, helpdesk: helpdesk.id, addedAt: Date.now() })
      onKept()
      return { notice: { title: words.saved(helpdesk.name), body: words.savedNext(origin) } }
    })
  const putBack = (helpdesk: Helpdesk, at: readonly Site[]) =>
    attempt(async () => {
      // The browser's question first: it has to come right after the click.
      const given = await Promise.all(at.map(allowSite))
      await putCustomHelpdesk(helpdesk)
      for (const site of at.filter((_, i) => given[i])) await startSite(site)
      return { notice: { title: words.saved(helpdesk.name) } }
    })
  return {
    said,
    forget: () => setSaid(undefined),
    save,
    rename: (helpdesk: Helpdesk, name: string) =>
      attempt(async () => {
        await putCustomHelpdesk({ ...helpdesk, name })
        return { notice: { title: words.saved(name) } }
      }),
    remove: (helpdesk: Helpdesk) =>
      attempt(async () => {
        const at = sites.filter((site) => site.helpdesk === helpdesk.id)
        for (const { origin } of at) await dropSite(origin)
        await removeCustomHelpdesk(helpdesk.id)
        return {
          notice: { title: words.removed(helpdesk.name) },
          undo: () => void putBack(helpdesk, at),
        }
      }),
  }
}
