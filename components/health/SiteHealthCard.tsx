import { useState } from 'react'
import type { SiteState } from '@/components/helpdesks/use-sites'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Time } from '@/components/ui/Time'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { t } from '@/lib/i18n'
import { isWorking, type SiteHealth } from '@/lib/platform/health'
import { type HealthPart, healthParts } from '@/lib/platform/health-part'
import { reportOf } from './report'

interface Props {
  site: SiteState
  /** undefined where this version knows no description by the site's id. */
  helpdesk: Helpdesk | undefined
  health: SiteHealth
  /** The report of this site is what was copied last. */
  copied: boolean
  onCopied: () => void
}

/** One site: its parts, and the report to copy. */
export function SiteHealthCard({ site, helpdesk, health, copied, onCopied }: Props) {
  const [open, setOpen] = useState(false)
  const report = reportOf({ helpdesk, granted: site.granted, health })
  const copy = async () => {
    await navigator.clipboard.writeText(report)
    onCopied()
  }
  return (
    <Card title={helpdesk?.name ?? t.helpdesks.unknownProduct}>
      <p className="break-all px-4 text-soft">
        {site.origin}
        {!site.granted && (
          <span className="text-detractor">
            {' · '}
            {t.helpdesks.withdrawn}
          </span>
        )}
      </p>
      <dl className="mt-1 divide-y divide-line">
        {healthParts.map((part) => (
          <PartRow key={part} part={part} times={health[part] ?? {}} />
        ))}
      </dl>
      <div className="flex flex-wrap items-center gap-2 border-line border-t px-4 py-2.5">
        <Button onClick={() => void copy()}>{t.health.copy}</Button>
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.health.hide : t.health.show}
        </Button>
        <p role="status" className="text-soft">
          {copied && t.health.copied}
        </p>
      </div>
      {open && (
        <pre className="whitespace-pre-wrap break-words border-line border-t px-4 py-2.5 font-mono text-sm">
          {report}
        </pre>
      )}
    </Card>
  )
}

/** Colour, shape and word: whether it worked when it was last tried, and when. */
function PartRow({
  part,
  times,
}: {
  part: HealthPart
  times: NonNullable<SiteHealth[HealthPart]>
}) {
  const works = isWorking(times)
  const look = { true: 'text-promoter', false: 'text-detractor', undefined: 'text-soft' }
  const sign = { true: '●', false: '▼', undefined: '○' }
  const at = works ? times.workedAt : times.failedAt
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 px-4 py-1.5">
      <dt className="min-w-40 flex-1">{t.health.parts[part]}</dt>
      <dd className={look[`${works}`]}>
        <span aria-hidden="true">{sign[`${works}`]}</span> {t.health.states[`${works}`]}
        {at !== undefined && (
          <>
            {' '}
            <Time at={at} as="age" />
          </>
        )}
      </dd>
      {works === false && (
        <dd className="w-full text-soft">
          {t.health.advice[part]}
          {times.workedAt !== undefined && (
            <>
              {' '}
              {t.health.lastWorked} <Time at={times.workedAt} as="age" />.
            </>
          )}
        </dd>
      )}
    </div>
  )
}
