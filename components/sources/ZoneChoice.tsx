import { useId, useMemo } from 'react'
import { t } from '@/lib/i18n'

interface Props {
  zone: string
  /** How many dates name no zone of their own. */
  unzoned: number
  onChoose(zone: string): void
}

/** The zone of dates that name none: the computer's own unless the lead says otherwise. */
export function ZoneChoice({ zone, unzoned, onChoose }: Props) {
  const id = useId()
  const zones = useMemo(
    () => [...new Set(['UTC', zone, ...Intl.supportedValuesOf('timeZone')])],
    [zone],
  )
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-soft">
      <label htmlFor={id}>{t.sources.zoneWhy(unzoned)}</label>
      <select
        id={id}
        value={zone}
        onChange={({ target }) => onChoose(target.value)}
        className="rounded-lg border border-line bg-card px-2 py-0.5 text-ink"
      >
        {zones.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </div>
  )
}
