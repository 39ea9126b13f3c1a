import { useMemo } from 'react'
import { SelectField } from '@/components/ui/Field'
import { t } from '@/lib/i18n'

/** The zone of the team's clocks, among those that the browser knows. */
export function ZoneField({ zone, onChoose }: { zone: string; onChoose: (zone: string) => void }) {
  const zones = useMemo(
    () => [...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])],
    [zone],
  )
  return (
    <div className="max-w-80">
      <SelectField
        label={t.caseSettings.calendar.zone}
        value={zone}
        onChange={({ target }) => onChoose(target.value)}
      >
        {zones.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </SelectField>
    </div>
  )
}
