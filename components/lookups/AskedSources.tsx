import { useLiveQuery } from 'dexie-react-hooks'
import { Time } from '@/components/ui/Time'
import { useNow } from '@/components/ui/use-now'
import { useStored } from '@/components/ui/use-stored'
import { t } from '@/lib/i18n'
import { type LookupSource, lookupSources } from '@/lib/platform/lookups/sources'
import type { LookupAnswer, SourceHealth } from '@/lib/store/data'
import { answersFor, healthOfSources } from '@/lib/store/lookups'
import { useAsking } from './use-asking'

/**
 * Has the sources asked about the customer who is shown, and says in a quiet line how old each one's
 * answer is. What they tell shows where responses show.
 */
export function AskedSources({ address }: { address: string }) {
  const sources = useStored(lookupSources)?.filter(({ paused }) => !paused)
  const answers = useLiveQuery(() => answersFor(address), [address])
  const health = useLiveQuery(() => healthOfSources())
  const due = isDue(sources, answers, health, useNow())
  const { asking, failure } = useAsking(address, due)
  if (!sources || !answers || !health || sources.length === 0) return null
  return (
    <ul aria-label={t.askedSources.label} className="px-1 text-soft text-xs">
      {sources.map((source) => (
        <SourceLine
          key={source.id}
          name={source.name}
          answer={answers.find((one) => one.source === source.id)}
          health={health.find((one) => one.source === source.id)}
          asking={asking}
          failure={failure}
        />
      ))}
    </ul>
  )
}

interface LineProps {
  name: string
  answer: LookupAnswer | undefined
  health: SourceHealth | undefined
  asking: boolean
  failure: string | undefined
}

function SourceLine({ name, answer, health, asking, failure }: LineProps) {
  const askedAt = answer?.askedAt
  return (
    <li className="break-words">
      {name}: {askedAt ? <Time at={askedAt} as="age" /> : !asking && t.askedSources.waiting}
      {asking && `${askedAt ? ' · ' : ''}${t.askedSources.asking}`}
      {!asking && failureOf(answer, health, failure)}
    </li>
  )
}

/** Of this customer the last time, else of the source at all. */
function failureOf(
  answer: LookupAnswer | undefined,
  health: SourceHealth | undefined,
  failure: string | undefined,
): string | undefined {
  const words = t.askedSources
  if (failure !== undefined) return ` · ${words.unreached(failure)}`
  const problem = answer ? answer.problem : health?.problem
  if (!problem) return undefined
  return ` · ${problem.code === 'another-person' ? words.partly(problem) : words.failed(problem)}`
}

/** Whether some source's answer is too old by now, and the source can be asked. */
function isDue(
  sources: readonly LookupSource[] | undefined,
  answers: readonly LookupAnswer[] | undefined,
  health: readonly SourceHealth[] | undefined,
  now: number,
): boolean {
  if (!sources || !answers || !health) return false
  return sources.some(({ id }) => {
    const freshUntil = answers.find(({ source }) => source === id)?.freshUntil ?? 0
    const waitUntil = health.find(({ source }) => source === id)?.waitUntil ?? 0
    return now >= freshUntil && now >= waitUntil
  })
}
