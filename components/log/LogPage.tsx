import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { undoneIn } from '@/lib/cases/order'
import { t } from '@/lib/i18n'
import { latestInterventions } from '@/lib/store/interventions'
import { ExportButtons } from './ExportButtons'
import { LogTable } from './LogTable'

const PAGE = 100

/** The whole log, newest first, and its export. */
export function LogPage() {
  const words = t.log.page
  const [limit, setLimit] = useState(PAGE)
  // One more than is shown tells whether there are older ones.
  const entries = useLiveQuery(() => latestInterventions(limit + 1), [limit])
  if (!entries) return null
  return (
    <>
      <header className="mb-4 flex flex-wrap items-start gap-3">
        <div className="min-w-60 flex-1">
          <h1 className="font-semibold text-xl">{words.title}</h1>
          <p className="text-soft">{words.intro}</p>
        </div>
        {entries.length > 0 && <ExportButtons />}
      </header>
      {entries.length === 0 ? (
        <Notice {...words.empty} />
      ) : (
        <LogTable entries={entries.slice(0, limit)} undone={undoneIn(entries)} />
      )}
      {entries.length > limit && (
        <Button className="mt-3" onClick={() => setLimit(limit + PAGE)}>
          {words.older}
        </Button>
      )}
    </>
  )
}
