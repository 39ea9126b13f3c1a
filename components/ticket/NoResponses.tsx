import { useLiveQuery } from 'dexie-react-hooks'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { useNow } from '@/components/ui/use-now'
import { useStored } from '@/components/ui/use-stored'
import { t } from '@/lib/i18n'
import { relative } from '@/lib/i18n/format'
import { lookupSources } from '@/lib/platform/lookups/sources'
import { send } from '@/lib/platform/messages'
import { listImports } from '@/lib/store/imports'

/** No scores of this customer: because none came in at all, or none under their address. */
export function NoResponses() {
  const now = useNow()
  const imports = useLiveQuery(() => listImports())
  const sources = useStored(lookupSources)
  if (!imports || !sources) return null
  const done = imports.filter(({ state }) => state === 'done')
  const [last] = done
  if (last) {
    const { title, body } = t.noResponses.unknown
    return <Notice title={title} body={body(done.length, relative(last.startedAt, now))} />
  }
  // They are asked about the customer: what is to be done is not to import.
  if (sources.some(({ paused }) => !paused)) return <Notice {...t.askedSources.none} />
  return (
    <Notice title={t.noResponses.noImports.title} body={t.noResponses.noImports.body}>
      <Button onClick={() => void send('open-options', {})}>{t.noResponses.openSettings}</Button>
    </Notice>
  )
}
