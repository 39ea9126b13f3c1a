import { t } from '@/lib/i18n'
import { count } from '@/lib/i18n/format'
import type { Inspection } from '@/lib/sources/format'
import { ColumnHead } from './ColumnHead'
import type { ImportSession, ImportState } from './import-session'

interface Props {
  session: ImportSession
  state: ImportState
  inspection: Inspection
}

/** The first rows of the file, as they are, and above each column what it holds. */
export function Preview({ session, state, inspection }: Props) {
  const { format, sample } = inspection
  // Headers may repeat; a column is known by its place.
  const columns = format.header.map((header, place) => ({ header, place }))
  return (
    <div className="overflow-x-auto rounded-[10px] border border-line bg-card">
      <table className="w-full border-collapse">
        <caption className="sr-only">{t.sources.firstRows}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-0 px-3 py-2 text-end align-top font-normal text-soft">
              {t.sources.rowNumber}
            </th>
            {columns.map(({ header, place }) => (
              <ColumnHead
                key={place}
                header={header}
                column={place}
                session={session}
                state={state}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map(({ row, cells }) => (
            <tr key={row} className="border-line border-t">
              <td className="px-3 py-1.5 text-end text-soft">{count(row)}</td>
              {columns.map(({ place }) => (
                <td key={place} className="max-w-55 truncate px-3 py-1.5" title={cells[place]}>
                  {cells[place]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
