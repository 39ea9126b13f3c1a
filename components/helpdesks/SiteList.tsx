import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { helpdeskById } from '@/lib/helpdesks'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { t } from '@/lib/i18n'
import type { Site } from '@/lib/platform/sites'
import type { SiteState } from './use-sites'

interface Props {
  sites: readonly SiteState[]
  /** The lead's own descriptions. */
  mine: readonly Helpdesk[]
  disabled: boolean
  onAllow: (site: Site) => void
  onRemove: (site: Site) => void
}

/** The added sites, each with its state and the way out. */
export function SiteList({ sites, ...rest }: Props) {
  return (
    <Card title={t.helpdesks.list}>
      <ul className="mt-1 divide-y divide-line">
        {sites.map((site) => (
          <SiteRow key={site.origin} site={site} {...rest} />
        ))}
      </ul>
    </Card>
  )
}

function SiteRow({
  site: { granted, ...site },
  mine,
  disabled,
  onAllow,
  onRemove,
}: Omit<Props, 'sites'> & { site: SiteState }) {
  const { origin } = site
  const product = helpdeskById(site.helpdesk) ?? mine.find(({ id }) => id === site.helpdesk)
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2.5">
      <div className="min-w-50 flex-1">
        <a
          href={origin}
          target="_blank"
          rel="noreferrer"
          className="break-all font-semibold text-accent hover:underline"
        >
          {origin}
        </a>
        <p className="text-soft">
          {product?.name ?? t.helpdesks.unknownProduct}
          {' · '}
          <span className={granted ? 'text-promoter' : 'text-detractor'}>
            {granted ? t.helpdesks.on : t.helpdesks.withdrawn}
          </span>
        </p>
      </div>
      {!granted && (
        <Button
          disabled={disabled}
          aria-label={t.helpdesks.allowOne(origin)}
          onClick={() => onAllow(site)}
        >
          {t.helpdesks.allow}
        </Button>
      )}
      <Button
        look="quiet"
        disabled={disabled}
        aria-label={t.helpdesks.removeOne(origin)}
        onClick={() => onRemove(site)}
      >
        {t.helpdesks.remove}
      </Button>
    </li>
  )
}
