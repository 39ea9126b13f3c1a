import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Notice } from '@/components/ui/Notice'
import { t } from '@/lib/i18n'
import type { LookupSource } from '@/lib/platform/lookups/sources'
import { SourceForm } from './SourceForm'
import { SourceRow } from './SourceRow'
import { useSources } from './use-sources'

type Editing = { kind: 'new' } | { kind: 'change'; source: LookupSource }

/** The sources that are asked about each customer: added, changed, tried, paused, removed. */
export function LookupsCard() {
  const sources = useSources()
  const [editing, setEditing] = useState<Editing>()
  const [removed, setRemoved] = useState<string>()
  if (!sources) return null
  const words = t.lookups
  const edit = (next: Editing | undefined) => {
    setRemoved(undefined)
    setEditing(next)
  }
  return (
    <>
      <Card title={words.title}>
        <div className="grid gap-2 px-4 pt-1 pb-3.5">
          <p className="text-soft">{sources.length > 0 ? words.intro : words.empty}</p>
          {sources.length > 0 && (
            <ul className="divide-y divide-line">
              {sources.map((state) => (
                <SourceRow
                  key={state.source.id}
                  state={state}
                  onChange={() => edit({ kind: 'change', source: state.source })}
                  onRemoved={() => {
                    edit(undefined)
                    setRemoved(state.source.name)
                  }}
                />
              ))}
            </ul>
          )}
          {!editing && (
            <div>
              <Button onClick={() => edit({ kind: 'new' })}>{words.add}</Button>
            </div>
          )}
        </div>
      </Card>
      {removed !== undefined && <Notice title={words.removed(removed)} />}
      {editing && (
        <SourceForm
          key={editing.kind === 'new' ? '' : editing.source.id}
          source={editing.kind === 'new' ? undefined : editing.source}
          onDone={() => edit(undefined)}
        />
      )}
    </>
  )
}
