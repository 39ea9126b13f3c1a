import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Time } from '@/components/ui/Time'
import { t } from '@/lib/i18n'
import type { ImportRecord } from '@/lib/store/data'
import { listImports } from '@/lib/store/imports'
import type { ImportSession } from './import-session'

interface Props {
  session: ImportSession
  disabled: boolean
  /** An import that is shown elsewhere, with its own button. */
  shown?: string | undefined
}

/** The imports before, newest first; any that stands can be undone. */
export function PastImports({ session, disabled, shown }: Props) {
  const imports = useLiveQuery(() => listImports())
  if (!imports || imports.length === 0) return null
  return (
    <Card title={t.sources.past}>
      <ul>
        {imports.map((record) => (
          <li
            key={record.id}
            className="flex flex-wrap items-center gap-3 border-line border-t px-4 py-2 first:border-t-0"
          >
            <div className="min-w-0 flex-1">
              <p className="break-words font-semibold">{record.fileName}</p>
              <p className="text-soft">
                <Time at={record.startedAt} as="age" /> · {resultOf(record, disabled)}
              </p>
            </div>
            {record.state === 'running' && !disabled && <Interrupted {...{ session, record }} />}
            {record.state === 'done' && record.id !== shown && (
              <UndoImport
                record={record}
                later={laterThan(record, imports)}
                disabled={disabled}
                onUndo={() => session.undo(record.id, record.fileName)}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Imports that stand and came in after this one. */
function laterThan(record: ImportRecord, imports: readonly ImportRecord[]): number {
  return imports.filter(({ state, startedAt }) => state === 'done' && startedAt > record.startedAt)
    .length
}

interface UndoProps {
  record: ImportRecord
  later: number
  disabled: boolean
  onUndo(): void
}

/** Undoes an import; for an older one it first says what that means for the later ones. */
function UndoImport({ record: { fileName }, later, disabled, onUndo }: UndoProps) {
  const [asking, setAsking] = useState(false)
  if (asking) {
    return (
      <fieldset className="flex w-full flex-wrap items-center gap-2">
        <legend className="pb-1.5">{t.sources.undoOlder(fileName, later)}</legend>
        <Button disabled={disabled} onClick={onUndo}>
          {t.sources.undoYes}
        </Button>
        <Button autoFocus onClick={() => setAsking(false)}>
          {t.sources.undoNo}
        </Button>
      </fieldset>
    )
  }
  return (
    <Button
      disabled={disabled}
      aria-label={t.sources.undoOf(fileName)}
      onClick={() => (later > 0 ? setAsking(true) : onUndo())}
    >
      {t.sources.undo}
    </Button>
  )
}

/** What can be done with an import that was cut off. */
function Interrupted({ session, record }: { session: ImportSession; record: ImportRecord }) {
  const { id, fileName } = record
  return (
    <>
      <Button
        look="primary"
        aria-label={t.sources.goOnOf(fileName)}
        onClick={() => session.resume(id, fileName)}
      >
        {t.sources.goOn}
      </Button>
      <Button
        aria-label={t.sources.takeBackOf(fileName)}
        onClick={() => session.discard(id, fileName)}
      >
        {t.sources.takeBack}
      </Button>
    </>
  )
}

/** `busy`: an import of this page runs. */
function resultOf(record: ImportRecord, busy: boolean): string {
  if (record.ahead && !busy) {
    const { added, updated, duplicates, ahead } = record
    return t.sources.stopped(added + updated + duplicates, ahead.rows)
  }
  if (record.state !== 'done') return t.sources.state[record.state]
  const { added, updated, duplicates, refused, casesOpened } = record
  return `${t.sources.done(added)} · ${t.sources.doneFacts(updated, duplicates, refused, casesOpened)}`
}
