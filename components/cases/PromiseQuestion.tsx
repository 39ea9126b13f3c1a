import { Button } from '@/components/ui/Button'
import { useKept } from '@/components/ui/use-kept'
import { useKeys } from '@/components/ui/use-keys'
import { t } from '@/lib/i18n'
import { exact } from '@/lib/i18n/format'
import type { SaidPromise } from '@/lib/store/journal'
import { fromField, toField } from './moment'
import { DueField } from './PromiseForms'
import type { Steps } from './use-steps'

interface Props {
  /** What the reply that was sent says will be done; asked about one after the other. */
  promised: readonly SaidPromise[]
  steps: Steps
  place: string
  /** What is left to ask about. */
  onLeft: (promised: SaidPromise[]) => void
}

/** Asks whether what a sent reply says is a promise, and whether its time was understood. */
export function PromiseQuestion({ promised, steps, place, onLeft }: Props) {
  const [first, ...rest] = promised
  const words = t.caseSteps.promises
  const [when, setWhen] = useKept<string>(`${place} asked ${first?.text} ${first?.dueAt}`)
  const confirm = async () => {
    if (!first) return
    const dueAt = when === undefined ? first.dueAt : fromField(when)
    if (await steps.promise(first.text, dueAt, 'reply')) onLeft(rest)
  }
  useKeys(first ? { a: () => void confirm() } : {})
  if (!first) return null
  return (
    <section
      aria-label={words.question}
      className="mx-4 mb-3 rounded-lg border border-slot-line border-dashed px-3 py-1.5"
    >
      <p className="[overflow-wrap:anywhere]">{words.found(first.text)}</p>
      {when === undefined ? (
        <p className="mt-1 font-semibold">{words.due(exact(first.dueAt))}</p>
      ) : (
        <DueField autoFocus value={when} onChange={setWhen} />
      )}
      <div className="mt-1.5 flex flex-wrap gap-1">
        <Button shortcut="A" onClick={() => void confirm()}>
          {words.confirm}
        </Button>
        {when === undefined && (
          <Button onClick={() => setWhen(toField(first.dueAt))}>{words.changeDate}</Button>
        )}
        <Button look="quiet" onClick={() => onLeft(rest)}>
          {words.not}
        </Button>
      </div>
    </section>
  )
}
