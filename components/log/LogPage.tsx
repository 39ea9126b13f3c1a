import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { undoneIn } from '@/lib/cases/order'
import { rulesOf } from '@/lib/cases/rules'
import { t } from '@/lib/i18n'
import { settings } from '@/lib/platform/settings'
import { latestInterventions } from '@/lib/store/interventions'
import { straysAmong } from '@/lib/store/strays'
import { ExportButtons } from './ExportButtons'
import { LogTable } from './LogTable'

const PAGE = 100

/** The whole log, newest first, and its export. */
export function LogPage() {
  const words = t.log.page
  const [limit, setLimit] = useState(PAGE)
  // One more than is shown tells whether there are older ones.
  const entries = useLiveQuery(() => latestInterventions(limit + 1), [limit])
  // Which of them name a case that is not here: what was done must not look as if it counted.
  const strays = useLiveQuery(
    async () => straysAmong(entries ?? [], rulesOf(await settings.read())),
    [entries],
  )
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
        <LogTable entries={entries.slice(0, limit)} undone={undoneIn(entries)} strays={strays} />
      )}
      {entries.length > limit && (
        <Button className="mt-3" onClick={() => setLimit(limit + PAGE)}>
          {words.older}
        </Button>
      )}
    </>
  )
}
