import { useLiveQuery } from 'dexie-react-hooks'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Time } from '@/components/ui/Time'
import { t } from '@/lib/i18n'
import type { ImportRecord } from '@/lib/store/data'
import { listImports, undoableImport } from '@/lib/store/imports'
import type { ImportSession } from './import-session'

/** The imports before, newest first; the last one that stands can be undone. */
export function PastImports({ session, disabled }: { session: ImportSession; disabled: boolean }) {
  const imports = useLiveQuery(() => listImports())
  if (!imports || imports.length === 0) return null
  const undoable = undoableImport(imports)
  return (
    <Card title={t.sources.past}>
      <table className="w-full border-collapse">
        <caption className="sr-only">{t.sources.pastTable}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t.sources.pastFile}</th>
            <th scope="col">{t.sources.pastResult}</th>
            <th scope="col">{t.sources.pastWhen}</th>
            <th scope="col">{t.sources.undo}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((record) => (
            <tr key={record.id} className="border-line border-t align-top first:border-t-0">
              <td className="max-w-50 truncate px-4 py-2" title={record.fileName}>
                {record.fileName}
              </td>
              <td className="py-2 pe-4 text-soft">{resultOf(record)}</td>
              <td className="whitespace-nowrap py-2 pe-4 text-end text-soft">
                <Time at={record.startedAt} as="age" />
              </td>
              <td className="w-0 py-1 pe-4 text-end">
                {record === undoable && (
                  <Button
                    disabled={disabled}
                    aria-label={t.sources.undoOf(record.fileName)}
                    onClick={() => session.undo(record.id, record.fileName)}
                  >
                    {t.sources.undo}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

function resultOf(record: ImportRecord): string {
  if (record.state !== 'done') return t.sources.state[record.state]
  const { added, updated, duplicates, refused, casesOpened } = record
  return `${t.sources.done(added)} · ${t.sources.doneFacts(updated, duplicates, refused, casesOpened)}`
}
