import { lazy, Suspense } from 'react'
import { Button } from '@/components/ui/Button'
import { useKeys } from '@/components/ui/use-keys'
import type { Case } from '@/lib/cases/case'
import type { CauseSuggestion } from '@/lib/cases/causes'
import { t } from '@/lib/i18n'
import { ROW_BUTTON } from './row-button'

const CauseName = lazy(async () => {
  const { CauseName } = await import('./CauseParts')
  return { default: CauseName }
})
const CauseChoice = lazy(async () => {
  const { CauseChoice } = await import('./CauseParts')
  return { default: CauseChoice }
})
const Others = lazy(async () => {
  const { Others } = await import('./Others')
  return { default: Others }
})

interface Props {
  one: Case
  /** undefined until it is known, null where there is none. */
  suggestion: CauseSuggestion | null | undefined
  choosing: boolean
  /** Confirms what is suggested, or asks. */
  onMain: () => void
  onAsk: () => void
  onChoose: (cause: string) => void
  onCancel: () => void
}

/** Why it came to the case: what was set, or what the customer's words suggest, or a choice. */
export function CauseRow(props: Props) {
  const { one, suggestion, choosing, onMain, onAsk, onChoose, onCancel } = props
  const { cause } = one
  const guess = cause === undefined ? suggestion : undefined
  useKeys({ c: onMain })
  return (
    <>
      <span className="text-soft">{t.cases.cause}</span>
      <div className="min-w-0">
        <Suspense>
          {choosing && <CauseChoice current={cause} onChoose={onChoose} onCancel={onCancel} />}
          {!choosing && cause !== undefined && <Named cause={cause} />}
          {!choosing && guess && <Guess guess={guess} onOther={onAsk} />}
          {cause !== undefined && <Others cause={cause} one={one} />}
        </Suspense>
        {!choosing && guess === null && t.cases.notKnown}
      </div>
      {choosing ? (
        <Button look="quiet" className={ROW_BUTTON} onClick={onCancel}>
          {t.cases.cancel}
        </Button>
      ) : (
        <Button
          look={cause === undefined ? 'plain' : 'quiet'}
          shortcut="C"
          className={ROW_BUTTON}
          onClick={onMain}
        >
          {guess ? t.cases.confirm : cause === undefined ? t.cases.choose : t.cases.change}
        </Button>
      )}
    </>
  )
}

function Named({ cause }: { cause: string }) {
  return (
    <b className="font-semibold">
      <CauseName id={cause} />
    </b>
  )
}

function Guess({ guess, onOther }: { guess: CauseSuggestion; onOther: () => void }) {
  return (
    <>
      <b className="font-semibold">
        <CauseName id={guess.cause} />?
      </b>{' '}
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

function longest(words: readonly string[]): string {
  return words.reduce((best, one) => (one.length > best.length ? one : best), '')
}
