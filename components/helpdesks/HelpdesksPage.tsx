import { useState } from 'react'
import { Notice } from '@/components/ui/Notice'
import { t } from '@/lib/i18n'
import { allowSite, dropSite } from '@/lib/platform/site-access'
import type { Site } from '@/lib/platform/sites'
import { AddForm } from './AddForm'
import { CustomHelpdesks } from './custom/CustomHelpdesks'
import { useCustomHelpdesks } from './custom/use-custom-helpdesks'
import { KnownHelpdesks } from './KnownHelpdesks'
import { type Outcome, Said } from './Said'
import { SiteList } from './SiteList'
import { useSites } from './use-sites'

/** Where Amends runs: helpdesks are added by their address, with the browser's own question. */
export function HelpdesksPage() {
  const sites = useSites()
  const mine = useCustomHelpdesks()
  const [said, setSaid] = useState<Outcome>()
  const [waiting, setWaiting] = useState(false)
  if (!sites || !mine) return null

  const attempt = async (action: () => Promise<Outcome>) => {
    setWaiting(true)
    setSaid(undefined)
    const outcome = await action().catch(
      (error: unknown): Outcome => ({ kind: 'failed', reason: String(error) }),
    )
    setSaid(outcome)
    setWaiting(false)
    return outcome.kind
  }
  const allow = (site: Site) =>
    attempt(async () =>
      (await allowSite(site))
        ? { kind: 'added', origin: site.origin }
        : { kind: 'refused', origin: site.origin },
    )
  const remove = (site: Site) =>
    attempt(async () => {
      await dropSite(site.origin)
      return { kind: 'removed', site }
    })

  return (
    <div className="grid max-w-180 gap-5">
      <header>
        <h1 className="font-semibold text-xl">{t.helpdesks.heading}</h1>
        <p className="text-soft">{t.helpdesks.intro}</p>
      </header>
      <AddForm mine={mine} sites={sites} waiting={waiting} onAdd={allow} />
      {said && <Said outcome={said} onPutBack={allow} />}
      {sites.length === 0 ? (
        <Notice {...t.helpdesks.empty} />
      ) : (
        <SiteList mine={mine} sites={sites} disabled={waiting} onAllow={allow} onRemove={remove} />
      )}
      <CustomHelpdesks mine={mine} sites={sites} />
      <KnownHelpdesks />
    </div>
  )
}
