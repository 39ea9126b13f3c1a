import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { forgetKept, useKept } from '@/components/ui/use-kept'
import { useKeys } from '@/components/ui/use-keys'
import type { Case } from '@/lib/cases/case'
import type { CauseSuggestion } from '@/lib/cases/causes'
import type { PlaybookSituation } from '@/lib/cases/next-step'
import { t } from '@/lib/i18n'
import type { SaidPromise } from '@/lib/store/journal'
import { CaseClock } from './CaseClock'
import { CauseRow } from './CauseRow'
import { ContactRow } from './ContactRow'
import type { OpenForm } from './forms'
import { OwnerRow } from './OwnerRow'
import { Problem } from './Problem'
import type { Steps } from './use-steps'

const NextStep = lazy(async () => {
  const { NextStep } = await import('./NextStep')
  return { default: NextStep }
})
const CaseMore = lazy(async () => {
  const { CaseMore } = await import('./CaseMore')
  return { default: CaseMore }
})

interface Props {
  one: Case
  situation: PlaybookSituation
  /** undefined until it is known, null where there is none. */
  suggestion: CauseSuggestion | null | undefined
  steps: Steps
  /** Where the agent works: what they type is kept for it. */
  place: string
  /** Opens the reply that a step asks for. */
  onWrite: (template: string | undefined) => void
  /** What the reply that was sent says will be done. */
  promised: readonly SaidPromise[]
  /** What of it is left to ask about. */
  onPromised: (left: SaidPromise[]) => void
}

/** The open case: what to do next, how much time is left, who has it, why it came to it. */
export function CaseCard(props: Props) {
  const { one, situation, suggestion, steps, place, onWrite, promised, onPromised } = props
  const { form, show, leave, cancel } = useForm(`${place} ${one.id}`, steps.forget)
  const [choosing, setChoosing] = useState(false)
  const causeMain = () => {
    if (suggestion && one.cause === undefined) steps.setCause(suggestion.cause)
    else setChoosing(true)
  }
  const choose = (cause: string) => {
    setChoosing(false)
    if (cause !== one.cause) steps.setCause(cause)
  }
  const elsewhere = one.owner && one.owner.name !== steps.agent?.name ? one.owner.name : undefined
  useKeys({ x: () => show({ kind: 'close' }), ...(form && { escape: cancel }) })
  return (
    <Card
      title={t.cases.openCase}
      aside={
        <Button
          look="quiet"
          className="-me-2"
          shortcut="X"
          aria-expanded={form?.kind === 'close'}
          onClick={() => show({ kind: 'close' })}
        >
          {t.cases.close}
        </Button>
      }
    >
      <Suspense fallback={<p className="min-h-11" />}>
        <NextStep
          situation={situation}
          elsewhere={elsewhere}
          actions={{
            owner: steps.take,
            cause: causeMain,
            promise: () => show({ kind: 'promise' }),
            fix: () => show({ kind: 'fix' }),
            closing: () => show({ kind: 'close' }),
            write: onWrite,
            tick: steps.tick,
          }}
        />
      </Suspense>
      <CaseClock one={one} />
      <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5 px-4 pt-2 pb-3 max-[350px]:grid-cols-[auto_minmax(0,1fr)]">
        <OwnerRow
          one={one}
          steps={steps}
          handing={form?.kind === 'hand-over'}
          onHandOver={() => show({ kind: 'hand-over' })}
        />
        <CauseRow
          {...{ one, suggestion, choosing }}
          onMain={causeMain}
          onAsk={() => setChoosing(true)}
          onChoose={choose}
          onCancel={() => setChoosing(false)}
        />
        <ContactRow
          one={one}
          open={form?.kind === 'contact'}
          onOpen={() => show({ kind: 'contact' })}
        />
      </div>
      <Suspense>
        <CaseMore
          {...{ one, situation, steps, form, onWrite, promised, onPromised }}
          place={`${place} ${one.id}`}
          onForm={show}
          onDone={leave}
          onCancel={cancel}
        />
      </Suspense>
      {steps.problem && <Problem text={steps.problem} />}
    </Card>
  )
}

/** Which form is open; left, the keyboard is back where the agent was. */
function useForm(place: string, forget: () => void) {
  const [form, setForm] = useKept<OpenForm>(`${place} form`)
  const opener = useRef<HTMLElement>(null)
  const show = (next: OpenForm) => {
    if (!form) opener.current = document.activeElement as HTMLElement | null
    setForm(next)
  }
  const leave = () => {
    setForm(undefined)
    forgetKept(place)
    opener.current?.focus()
  }
  const cancel = () => {
    leave()
    forget()
  }
  return { form, show, leave, cancel }
}
