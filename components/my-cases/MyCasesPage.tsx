import { useRef, useState } from 'react'
import { useCauseName } from '@/components/cases/use-cause-name'
import { VisibilityContext } from '@/components/nps/visibility'
import { AskAgent } from '@/components/ticket/AskAgent'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { useKeys } from '@/components/ui/use-keys'
import { useStored } from '@/components/ui/use-stored'
import type { CaseSummary } from '@/lib/cases/summary'
import { t } from '@/lib/i18n'
import { settings } from '@/lib/platform/settings'
import { CaseLine } from './CaseLine'
import { CaseList } from './CaseList'
import { openWhere } from './open-where'
import { RemindersForm } from './RemindersForm'
import { useList } from './use-list'
import { useMe } from './use-me'
import { useView } from './use-view'
import { useWork } from './use-work'
import { ViewChoice } from './ViewChoice'

/**
 * All open cases of this device, and closed ones to ask again about: by part, by time left, by words;
 * each opens where it is worked on.
 */
export function MyCasesPage() {
  const words = t.myCases
  const [view, setView] = useView()
  const [query, setQuery] = useState('')
  const [problem, setProblem] = useState<string>()
  const search = useRef<HTMLDivElement>(null)
  const me = useMe()
  const visibility = useStored(settings)?.visibility
  const causeName = useCauseName()
  const list = useList(useWork(), me, view, query, causeName)
  useKeys({ '/': () => search.current?.querySelector('input')?.focus() })
  const open = (one: CaseSummary) => {
    setProblem(undefined)
    openWhere(one).catch((error: unknown) => {
      setProblem(words.failed(error instanceof Error ? error.message : String(error)))
    })
  }
  return (
    <main className="mx-auto flex h-dvh max-w-260 flex-col gap-3 p-4 sm:px-6">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="font-semibold text-xl">{words.title}</h1>
        {list && <ViewChoice value={view} counts={list.counts} onChoose={setView} />}
        <div ref={search} className="min-w-50 flex-1">
          <TextField
            type="search"
            label={words.search}
            hideLabel
            aria-keyshortcuts="/"
            placeholder={`${words.searchHint}  /`}
            value={query}
            onChange={({ target }) => setQuery(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && setQuery('')}
          />
        </div>
      </header>
      {problem && <Notice urgent title={problem} />}
      {me?.size === 0 && view === 'mine' && <AskAgent />}
      {!list || !me || !visibility ? (
        <Skeleton label={words.loading} />
      ) : list.shown.length > 0 ? (
        <VisibilityContext value={visibility}>
          <CaseList
            key={view}
            label={words.lists[view === 'ask-again' ? 'closed' : 'open']}
            cases={list.shown}
            line={(one) => <CaseLine one={one} me={me} causeName={causeName} />}
            onOpen={open}
          />
        </VisibilityContext>
      ) : (
        <Nothing searched={query !== ''} onClear={() => setQuery('')}>
          {words.empty[list.counts.all === 0 && view !== 'ask-again' ? 'none' : view]}
        </Nothing>
      )}
      <footer className="flex flex-wrap items-start gap-x-4 gap-y-2 text-soft">
        <p role="status" className="flex-1">
          {list && words.shown[view === 'ask-again' ? 'closed' : 'open'](list.shown.length)} ·{' '}
          {words.keys}
        </p>
        <RemindersForm />
      </footer>
    </main>
  )
}

interface NothingProps {
  searched: boolean
  onClear: () => void
  children: { title: string; body: string }
}

function Nothing({ searched, onClear, children }: NothingProps) {
  const { nothingFound, clear } = t.myCases
  return (
    <div className="flex-1">
      <Notice {...(searched ? nothingFound : children)}>
        {searched && <Button onClick={onClear}>{clear}</Button>}
      </Notice>
    </div>
  )
}
