import { t } from '@/lib/i18n'
import { Field, fields } from '@/lib/sources/field'
import type { ImportSession, ImportState } from './import-session'

interface Props {
  header: string
  column: number
  session: ImportSession
  state: ImportState
}

const looks = {
  used: 'bg-promoter-soft text-promoter',
  asked: 'bg-passive-soft text-passive',
  unused: 'bg-bg text-soft',
}

/** A column's name and what it holds, which the lead can correct. */
export function ColumnHead({ header, column, session, state }: Props) {
  const field = state.mapping[column] ?? null
  const name = header || t.sources.noHeader(column + 1)
  const asked = field === 'date' && state.evidence !== undefined && !state.order
  const look = asked ? 'asked' : field ? 'used' : 'unused'
  return (
    <th scope="col" className="px-3 py-2 text-start align-top font-semibold">
      <span className="block max-w-55 truncate pb-1" title={name}>
        {name}
      </span>
      <select
        aria-label={t.sources.holds(name)}
        value={field ?? ''}
        onChange={({ target }) =>
          session.map(column, target.value === '' ? null : Field.parse(target.value))
        }
        className={`max-w-45 cursor-pointer rounded-full border border-line px-2 py-0.5 font-normal text-xs ${looks[look]}`}
      >
        <option value="">{t.sources.notUsed}</option>
        {fields.map((one) => (
          <option key={one} value={one}>
            {one === 'date' && asked ? t.sources.whichDate : t.sources.field[one]}
          </option>
        ))}
      </select>
    </th>
  )
}
