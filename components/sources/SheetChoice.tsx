import { useId } from 'react'
import { t } from '@/lib/i18n'
import type { Inspection } from '@/lib/sources/format'
import type { ImportSession, ImportState } from './import-session'

interface Props {
  session: ImportSession
  state: ImportState
  inspection: Inspection
}

/** Which sheet of a workbook holds the scores; asked when several could. */
export function SheetChoice({ session, state, inspection }: Props) {
  const id = useId()
  const { kind } = inspection.format
  const names = inspection.sheets?.names ?? []
  const sheet = kind.type === 'xlsx' && !state.whichSheet ? kind.sheet : ''
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <label htmlFor={id} className={state.whichSheet ? 'text-passive' : ''}>
        {state.whichSheet ? t.sources.whichSheet : t.sources.sheet}
      </label>
      <select
        id={id}
        value={sheet}
        onChange={({ target }) => session.chooseSheet(target.value)}
        className="max-w-55 rounded-lg border border-line bg-card px-2 py-0.5 text-ink"
      >
        {sheet === '' && <option value="">{t.sources.chooseSheet}</option>}
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  )
}
