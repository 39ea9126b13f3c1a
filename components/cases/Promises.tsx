import { Button } from '@/components/ui/Button'
import { useKeys } from '@/components/ui/use-keys'
import { useNow } from '@/components/ui/use-now'
import type { Case } from '@/lib/cases/case'
import { type CasePromise, openPromises, promiseStatus } from '@/lib/cases/promise'
import { t } from '@/lib/i18n'
import { dayAndTime, exact } from '@/lib/i18n/format'
import type { Steps } from './use-steps'

interface Props {
  one: Case
  steps: Steps
  /** Absent where a promise has no form to move it in. */
  onMove?: (promise: string) => void
}

/** What the customer was promised and is still to get, the most urgent first; keys act on that one. */
export function Promises({ one, steps, onMove }: Props) {
  const open = openPromises(one.promises)
  const [first] = open
  useKeys(
    first
      ? {
          k: () => steps.keepPromise(first.id),
          ...(onMove && { m: () => onMove(first.id) }),
          b: () => steps.breakPromise(first.id),
        }
      : {},
  )
  if (!first) return null
  return (
    <section
      aria-label={t.caseSteps.promises.title}
      className="mx-4 mb-3 border-line border-t pt-2"
    >
      <ul className="grid gap-2">
        {open.map((promise) => (
          <Row
            key={promise.id}
            promise={promise}
            keys={promise === first}
            onKeep={() => steps.keepPromise(promise.id)}
            {...(onMove && { onMove: () => onMove(promise.id) })}
            onBreak={() => steps.breakPromise(promise.id)}
          />
        ))}
      </ul>
    </section>
  )
}

function Row({
  promise,
  keys,
  ...on
}: {
  promise: CasePromise
  /** The keys act on this one. */
  keys: boolean
  onKeep: () => void
  onMove?: () => void
  onBreak: () => void
}) {
  const now = useNow()
  const words = t.caseSteps.promises
  const { text, dueAt } = promise
  const status = promiseStatus(promise, now)
  const when = dayAndTime(dueAt, now)
  /** Which promise a button is for stands above it, and is said with it. */
  const named = (what: string) => (
    <span>
      {what}
      <span className="sr-only">: {text}</span>
    </span>
  )
  return (
    <li>
      <p dir="auto" className="[overflow-wrap:anywhere]">
        <b className="font-semibold">{text}</b>{' '}
        <span
          title={exact(dueAt)}
          className={status === 'overdue' ? 'font-semibold text-detractor' : 'text-soft'}
        >
          {status === 'overdue'
            ? words.overdue(when)
            : status === 'moved'
              ? words.moved(when)
              : words.due(when)}
        </span>
      </p>
      <div className="mt-1 flex flex-wrap gap-1">
        <Button {...(keys && { shortcut: 'K' })} onClick={on.onKeep}>
          {named(words.kept)}
        </Button>
        {on.onMove && (
          <Button {...(keys && { shortcut: 'M' })} onClick={on.onMove}>
            {named(words.move)}
          </Button>
        )}
        <Button look="quiet" {...(keys && { shortcut: 'B' })} onClick={on.onBreak}>
          {named(words.broken)}
        </Button>
      </div>
    </li>
  )
}
