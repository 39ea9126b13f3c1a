import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useNow } from '@/components/ui/use-now'
import { t } from '@/lib/i18n'
import { relative } from '@/lib/i18n/format'
import { sendLookup } from '@/lib/platform/lookups/messages'
import { askFor } from '@/lib/platform/permissions'
import { Ago } from './Ago'
import { RemoveSource } from './RemoveSource'
import type { SourceState } from './use-sources'

interface Props {
  state: SourceState
  onChange: () => void
  onRemoved: () => void
}

/** One source: how it does, in words, and what can be done with it. */
export function SourceRow({ state, onChange, onRemoved }: Props) {
  const { source, granted } = state
  const { name, paused } = source
  const [removing, setRemoving] = useState(false)
  const [problem, setProblem] = useState<string>()
  const words = t.lookups
  const attempt = (step: Promise<unknown>) => {
    setProblem(undefined)
    step.catch((error: unknown) => setProblem(words.form.failed(String(error))))
  }
  const save = (change: { paused: boolean }) =>
    sendLookup('save-source', { source: { ...source, ...change }, keys: {} })
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1.5 py-2.5">
      <div className="min-w-50 flex-1">
        <p className="break-words font-semibold">{name}</p>
        <HealthLine state={state} />
        {problem && (
          <p role="alert" className="text-detractor">
            {problem}
          </p>
        )}
      </div>
      {!granted && (
        <Button
          aria-label={words.allowOne(name)}
          onClick={() => attempt(askFor(source.origin).then((given) => given && save({ paused })))}
        >
          {words.allow}
        </Button>
      )}
      <Button look="quiet" aria-label={words.changeOne(name)} onClick={onChange}>
        {words.change}
      </Button>
      <Button
        look="quiet"
        aria-label={paused ? words.resumeOne(name) : words.pauseOne(name)}
        onClick={() => attempt(save({ paused: !paused }))}
      >
        {paused ? words.resume : words.pause}
      </Button>
      <Button look="quiet" aria-label={words.removeOne(name)} onClick={() => setRemoving(true)}>
        {words.remove}
      </Button>
      {removing && (
        <RemoveSource source={source} onCancel={() => setRemoving(false)} onRemoved={onRemoved} />
      )}
    </li>
  )
}

function HealthLine({ state: { source, health, granted } }: { state: SourceState }) {
  const now = useNow()
  const words = t.lookups
  const { problem, workedAt, failedAt, waitUntil = 0, added = 0 } = health ?? {}
  return (
    <>
      <p className="text-soft">
        <StateWord paused={source.paused} granted={granted} problem={problem?.code} />
        {' · '}
        {workedAt === undefined ? (
          words.neverAsked
        ) : (
          <>
            {words.worked} <Ago at={workedAt} />
          </>
        )}
        {problem && failedAt !== undefined && (
          <>
            {' · '}
            {words.failedAt} <Ago at={failedAt} />
          </>
        )}
        {added > 0 && ` · ${words.brought(added)}`}
      </p>
      {problem && !source.paused && (
        <p>
          {t.askedSources.problem(problem)}{' '}
          {waitUntil > now && (
            <span className="text-soft">{words.waits(relative(waitUntil, now))}</span>
          )}
        </p>
      )}
    </>
  )
}

interface StateProps {
  paused: boolean
  granted: boolean
  problem: string | undefined
}

function StateWord({ paused, granted, problem }: StateProps) {
  const words = t.lookups.state
  if (paused) return words.paused
  if (!granted) return <span className="text-detractor">{words.withdrawn}</span>
  if (problem === 'another-person') return <span className="text-detractor">{words.partly}</span>
  if (problem) return <span className="text-detractor">{words.failing}</span>
  return <span className="text-promoter">{words.on}</span>
}
