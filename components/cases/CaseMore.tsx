import { Button } from '@/components/ui/Button'
import type { Case } from '@/lib/cases/case'
import type { PlaybookSituation } from '@/lib/cases/next-step'
import { t } from '@/lib/i18n'
import type { SaidPromise } from '@/lib/store/journal'
import { CaseForms } from './CaseForms'
import { FixOffer } from './FixOffer'
import type { OpenForm } from './forms'
import { OutcomeLine } from './OutcomeLine'
import { OwnerNotes } from './OwnerNotes'
import { PromiseQuestion } from './PromiseQuestion'
import { Promises } from './Promises'
import { StepList } from './StepList'
import type { Steps } from './use-steps'

interface Props {
  one: Case
  situation: PlaybookSituation
  steps: Steps
  form: OpenForm | undefined
  place: string
  onForm: (form: OpenForm) => void
  onDone: () => void
  onCancel: () => void
  onWrite: (template: string) => void
  /** What the reply that was sent says will be done. */
  promised: readonly SaidPromise[]
  /** What of it is left to ask about. */
  onPromised: (left: SaidPromise[]) => void
}

/** What an open case has beside its first glance: each part only where there is something to it. */
export function CaseMore(props: Props) {
  const { one, situation, steps, form, place, onForm, onDone, onCancel, onWrite } = props
  const { promised, onPromised } = props
  return (
    <>
      <OwnerNotes one={one} steps={steps} />
      <PromiseQuestion {...{ promised, steps, place }} onLeft={onPromised} />
      <FixOffer one={one} steps={steps} onWrite={onWrite} />
      <OutcomeLine one={one} responses={situation.history?.responses ?? []} />
      <Promises one={one} steps={steps} onMove={(promise) => onForm({ kind: 'move', promise })} />
      {form && <CaseForms {...{ form, one, steps, place, onDone, onCancel }} />}
      <details className="mx-4 mb-3">
        <summary className="w-fit cursor-pointer text-soft">{t.caseSteps.more}</summary>
        <div className="mt-1 flex flex-wrap gap-1">
          <Button onClick={() => onForm({ kind: 'promise' })}>{t.caseSteps.promises.add}</Button>
          <Button onClick={() => onForm({ kind: 'fix' })}>{t.caseSteps.fixes.record}</Button>
          <Button onClick={() => steps.told()}>{t.caseSteps.fixes.toldAnything}</Button>
          {one.owner && <Button onClick={steps.giveUp}>{t.cases.giveUp}</Button>}
        </div>
      </details>
      <StepList situation={situation} onTick={steps.tick} />
    </>
  )
}
