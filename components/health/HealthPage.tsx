import { useState } from 'react'
import { useCustomHelpdesks } from '@/components/helpdesks/custom/use-custom-helpdesks'
import { useSites } from '@/components/helpdesks/use-sites'
import { Notice } from '@/components/ui/Notice'
import { helpdeskById } from '@/lib/helpdesks'
import { t } from '@/lib/i18n'
import { SiteHealthCard } from './SiteHealthCard'
import { useHealthOfSites } from './use-health-of-sites'

/** Per site, when each part of Amends last worked there, and a report of it. */
export function HealthPage() {
  const sites = useSites()
  const mine = useCustomHelpdesks()
  const health = useHealthOfSites()
  const [copied, setCopied] = useState<string>()
  if (!sites || !mine || !health) return null
  return (
    <div className="grid max-w-180 grid-cols-1 gap-5">
      <header>
        <h1 className="font-semibold text-xl">{t.health.heading}</h1>
        <p className="text-soft">{t.health.intro}</p>
      </header>
      {sites.length === 0 && <Notice {...t.helpdesks.empty} />}
      {sites.map((site) => (
        <SiteHealthCard
          key={site.origin}
          site={site}
          helpdesk={helpdeskById(site.helpdesk) ?? mine.find(({ id }) => id === site.helpdesk)}
          health={health[site.origin] ?? {}}
          copied={copied === site.origin}
          onCopied={() => setCopied(site.origin)}
        />
      ))}
    </div>
  )
}
