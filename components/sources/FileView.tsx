import { useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { t } from '@/lib/i18n'
import { missingFields } from '@/lib/sources/field'
import { DateQuestions } from './DateQuestions'
import { FileQuestions } from './FileQuestions'
import { FocusedHeading } from './FocusedHeading'
import type { ImportSession, ImportState } from './import-session'
import { JobProgress } from './JobProgress'
import { Preview } from './Preview'
import { RefusedRows } from './RefusedRows'
import { SummaryCards } from './SummaryCards'

/** One file between its choice and its import: what is in it, and what importing it will do. */
export function FileView({ session, state }: { session: ImportSession; state: ImportState }) {
  const refused = useRef<HTMLHeadingElement>(null)
  const { inspection, summary, phase } = state
  if (!inspection) return null
  const { fileName, bytes, format } = inspection
  const importing = phase === 'importing'
  return (
    <section className="grid gap-4" aria-label={t.sources.fileHeading(fileName)}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <FocusedHeading>{t.sources.fileHeading(fileName)}</FocusedHeading>
        <span className="text-soft">{t.sources.fileFacts(bytes, format.kind)}</span>
        {!importing && <Button onClick={() => session.reset()}>{t.sources.otherFile}</Button>}
      </div>
      {!importing && (
        <>
          <Preview session={session} state={state} inspection={inspection} />
          <MissingColumns state={state} />
          <FileQuestions session={session} state={state} inspection={inspection} />
          <DateQuestions session={session} state={state} />
        </>
      )}
      {summary && <SummaryCards state={state} onSeeWhy={() => refused.current?.focus()} />}
      {importing ? (
        <Importing session={session} state={state} />
      ) : (
        <Next session={session} state={state} />
      )}
      {summary && <RefusedRows ref={refused} summary={summary} fileName={fileName} />}
    </section>
  )
}

function MissingColumns({ state }: { state: ImportState }) {
  const missing = missingFields(state.mapping)
  if (missing.length === 0) return null
  return (
    <div role="alert" className="grid gap-1 text-detractor">
      {missing.map((field) => (
        <p key={field}>{t.sources.missing[field]}</p>
      ))}
    </div>
  )
}

function Importing({ session, state }: { session: ImportSession; state: ImportState }) {
  const { progress, summary } = state
  const takingBack = progress?.stage === 'taking-back'
  if (takingBack) return <JobProgress label={t.sources.takingBack} state={state} />
  return (
    <JobProgress
      label={t.sources.importing}
      state={state}
      total={summary ? summary.added + summary.updated + summary.duplicates : 0}
      onCancel={() => session.cancelImport()}
      onPause={(on) => session.pause(on)}
    />
  )
}

/** The dry run while it runs, then the way on. */
function Next({ session, state }: { session: ImportSession; state: ImportState }) {
  const { summary, progress } = state
  if (!summary) {
    if (!progress) return null
    return (
      <JobProgress
        label={t.sources.checking}
        state={state}
        onCancel={() => session.reset()}
        onPause={(on) => session.pause(on)}
      />
    )
  }
  const news = summary.added + summary.updated
  if (news > 0) {
    return (
      <div>
        <Button look="primary" className="px-4 py-1.5" onClick={() => session.import()}>
          {t.sources.import(news)}
        </Button>
      </div>
    )
  }
  return (
    <p className="font-semibold">
      {summary.duplicates > 0 ? t.sources.nothingNew : t.sources.nothingGood}
    </p>
  )
}
