import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import { useKeys } from '@/components/ui/use-keys'
import type { Case } from '@/lib/cases/case'
import { causeIds } from '@/lib/cases/cause-ids'
import type { CauseSuggestion } from '@/lib/cases/causes'
import { t } from '@/lib/i18n'
import type { Steps } from './use-steps'

interface Props {
  one: Case
  /** undefined until it is known, null where there is none. */
  suggestion: CauseSuggestion | null | undefined
  steps: Steps
}

/** Why it came to the case: what was set, or what the customer's words suggest, or a choice. */
export function CauseRow({ one, suggestion, steps }: Props) {
  const [choosing, setChoosing] = useState(false)
  const guess = one.cause === undefined ? (suggestion ?? undefined) : undefined
  const unknown = one.cause === undefined && suggestion === null
  const main = guess ? () => steps.setCause(guess.cause) : () => setChoosing(true)
  useKeys({ c: main })
  const cancel = () => setChoosing(false)
  const choose = (cause: string) => {
    setChoosing(false)
    if (cause !== one.cause) steps.setCause(cause)
  }
  return (
    <>
      <span className="text-soft">{t.cases.cause}</span>
      <div className="min-w-0">
        {choosing && <CauseChoice current={one.cause} onChoose={choose} onCancel={cancel} />}
        {!choosing && one.cause !== undefined && (
          <b className="font-semibold">{nameOf(one.cause)}</b>
        )}
        {!choosing && guess && <Guess guess={guess} onOther={() => setChoosing(true)} />}
        {!choosing && unknown && t.cases.notKnown}
      </div>
      {choosing ? (
        <Button look="quiet" onClick={cancel}>
          {t.cases.cancel}
        </Button>
      ) : (
        <Button look={one.cause === undefined ? 'plain' : 'quiet'} shortcut="C" onClick={main}>
          {labelOf(one, guess)}
        </Button>
      )}
    </>
  )
}

function labelOf(one: Case, guess: CauseSuggestion | undefined): string {
  if (guess) return t.cases.confirm
  return one.cause === undefined ? t.cases.choose : t.cases.change
}

function Guess({ guess, onOther }: { guess: CauseSuggestion; onOther: () => void }) {
  return (
    <>
      <b className="font-semibold">{t.cases.maybe(nameOf(guess.cause))}</b>{' '}
      <span className="text-soft">{t.cases.from}</span>{' '}
      <mark className="rounded-sm bg-detractor-soft px-0.5 text-ink" title={guess.words.join(', ')}>
        {longest(guess.words)}
      </mark>{' '}
      <button type="button" className="text-soft underline" onClick={onOther}>
        {t.cases.otherCause}
      </button>
    </>
  )
}

function CauseChoice({
  current,
  onChoose,
  onCancel,
}: {
  current: string | undefined
  onChoose: (cause: string) => void
  onCancel: () => void
}) {
  return (
    <SelectField
      label={t.cases.causeChoice}
      hideLabel
      autoFocus
      value={current ?? ''}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onChange={(event) => onChoose(event.target.value)}
    >
      {current === undefined && (
        <option value="" disabled>
          {t.cases.chooseCause}
        </option>
      )}
      {causeIds.map((cause) => (
        <option key={cause} value={cause}>
          {nameOf(cause)}
        </option>
      ))}
    </SelectField>
  )
}

function longest(words: readonly string[]): string {
  return words.reduce((best, one) => (one.length > best.length ? one : best), '')
}

function nameOf(cause: string): string {
  return t.cases.causes[cause] ?? cause
}
