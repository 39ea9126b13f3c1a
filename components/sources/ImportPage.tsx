import { useLiveQuery } from 'dexie-react-hooks'
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { t } from '@/lib/i18n'
import type { Importer } from '@/lib/sources/importer'
import { countResponses } from '@/lib/store/responses'
import { Announcer } from './Announcer'
import { ChooseFile } from './ChooseFile'
import { FileView } from './FileView'
import { sessionOf } from './import-session'
import { JobProgress } from './JobProgress'
import { PastImports } from './PastImports'
import { Result } from './Result'
import { SaidNotice } from './SaidNotice'
import { useFileDrop } from './use-file-drop'

const LookupsCard = lazy(async () => {
  const { LookupsCard } = await import('@/components/lookups/LookupsCard')
  return { default: LookupsCard }
})

/** Scores in: a CSV file, its dry run, the import, and the imports before. */
export function ImportPage({ importer }: { importer: Importer }) {
  const session = sessionOf(importer)
  const state = useStore(session.store)
  const stored = useLiveQuery(() => countResponses())
  const busy = [state.undoing, state.resuming].some(Boolean) || state.phase === 'importing'
  const drop = useFileDrop(!busy, (file) => session.choose(file))

  return (
    <div className="grid max-w-240 grid-cols-1 gap-5">
      <header className="flex flex-wrap items-baseline gap-x-3">
        <h1 className="flex-1 font-semibold text-xl">{t.sources.heading}</h1>
        {stored !== undefined && <p className="text-soft">{t.sources.stored(stored)}</p>}
        <p className="w-full text-soft">{t.sources.intro}</p>
      </header>
      <Announcer state={state} />
      {state.said && <SaidNotice said={state.said} />}
      {drop.several && <p role="alert">{t.sources.oneFile}</p>}
      {state.phase === 'choose' && !busy && (
        <ChooseFile
          over={drop.over}
          takeFocus={session.used}
          onFile={(file) => session.choose(file)}
        />
      )}
      {state.resuming && (
        <JobProgress
          label={t.sources.resuming(state.resuming)}
          state={state}
          onCancel={() => session.cancelImport()}
          onPause={(on) => session.pause(on)}
        />
      )}
      {state.undoing && <JobProgress label={t.sources.undoing(state.undoing)} state={state} />}
      {state.phase === 'looking' && (
        <JobProgress
          label={t.sources.looking(state.file?.name ?? '')}
          state={state}
          onCancel={() => session.reset()}
        />
      )}
      {(state.phase === 'file' || state.phase === 'importing') && (
        <FileView session={session} state={state} />
      )}
      {state.phase === 'done' && <Result session={session} importId={state.importId ?? ''} />}
      <PastImports session={session} disabled={busy} shown={state.importId} />
      <Suspense>
        <LookupsCard />
      </Suspense>
    </div>
  )
}
