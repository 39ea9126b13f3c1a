import { useLiveQuery } from 'dexie-react-hooks'
import { useNow } from '@/components/ui/use-now'
import { useStored } from '@/components/ui/use-stored'
import { t } from '@/lib/i18n'
import { type LookupSource, lookupSources } from '@/lib/platform/lookups/sources'
import type { LookupAnswer, SourceHealth } from '@/lib/store/data'
import { answersFor, healthOfSources } from '@/lib/store/lookups'
import { Ago } from './Ago'
import { useAsking } from './use-asking'

/**
 * Has the sources asked about the customer who is shown, under each of their addresses, and says in a
 * quiet line how old each one's answer is. What they tell shows where responses show.
 */
export function AskedSources({ addresses }: { addresses: readonly string[] }) {
  const key = addresses.join(' ')
  const sources = useStored(lookupSources)?.filter(({ paused }) => !paused)
  const answers = useLiveQuery(() => answersFor(key.split(' ')), [key])
  const health = useLiveQuery(() => healthOfSources())
  const now = useNow()
  const due = addresses.filter((address) => isDue(address, sources, answers, health, now))
  const { asking, failure } = useAsking(due)
  if (!sources || !answers || !health || sources.length === 0) return null
  return (
    <ul aria-label={t.askedSources.label} className="px-1 text-soft text-xs">
      {sources.map((source) => (
        <SourceLine
          key={source.id}
          name={source.name}
          answer={worstOf(answers.filter((one) => one.source === source.id))}
          health={health.find((one) => one.source === source.id)}
          asking={asking}
          failure={failure}
        />
      ))}
    </ul>
  )
}

/** Of several addresses the one that could not be asked about, else the one asked longest ago. */
function worstOf(answers: readonly LookupAnswer[]): LookupAnswer | undefined {
  const [oldest] = [...answers].sort((a, b) => a.askedAt - b.askedAt)
  return answers.find(({ problem }) => problem) ?? oldest
}

interface LineProps {
  name: string
  answer: LookupAnswer | undefined
  health: SourceHealth | undefined
  asking: boolean
  failure: string | undefined
}

function SourceLine({ name, answer, health, asking, failure }: LineProps) {
  const words = t.askedSources
  const askedAt = answer?.askedAt
  const now = asking ? words.asking : failureOf(answer, health, failure)
  return (
    <li className="break-words">
      {name}: {askedAt ? <Ago at={askedAt} /> : !now && words.waiting}
      {askedAt && now && ' · '}
      {now}
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
  if (failure !== undefined) return words.unreached(failure)
  const problem = answer ? answer.problem : health?.problem
  if (!problem) return undefined
  return problem.code === 'another-person' ? words.partly(problem) : words.failed(problem)
}

/** Whether some source's answer about an address is too old by now, and the source can be asked. */
function isDue(
  address: string,
  sources: readonly LookupSource[] | undefined,
  answers: readonly LookupAnswer[] | undefined,
  health: readonly SourceHealth[] | undefined,
  now: number,
): boolean {
  if (!sources || !answers || !health) return false
  return sources.some(({ id }) => {
    const own = answers.find((one) => one.source === id && one.address === address)
    const freshUntil = own?.freshUntil ?? 0
    const waitUntil = health.find(({ source }) => source === id)?.waitUntil ?? 0
    return now >= freshUntil && now >= waitUntil
  })
}
