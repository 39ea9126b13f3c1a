import { useState } from 'react'
import { useSites } from '@/components/helpdesks/use-sites'
import { Notice } from '@/components/ui/Notice'
import { t } from '@/lib/i18n'
import { SiteHealthCard } from './SiteHealthCard'
import { useHealthOfSites } from './use-health-of-sites'

/** Per site, when each part of Amends last worked there, and a report of it. */
export function HealthPage() {
  const sites = useSites()
  const health = useHealthOfSites()
  const [copied, setCopied] = useState<string>()
  if (!sites || !health) return null
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
          health={health[site.origin] ?? {}}
          copied={copied === site.origin}
          onCopied={() => setCopied(site.origin)}
        />
      ))}
    </div>
  )
}
