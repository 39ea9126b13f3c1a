import { TextField } from '@/components/ui/Field'
import { useKept } from '@/components/ui/use-kept'
import type { CasePromise } from '@/lib/cases/promise'
import { t } from '@/lib/i18n'
import { fromField, toField } from './moment'
import { StepForm, type WayOut } from './StepForm'
import type { Steps } from './use-steps'

/** Notes what a customer was told would be done, and by when. */
export function PromiseForm({ steps, place, ...way }: { steps: Steps; place: string } & WayOut) {
  const words = t.caseSteps.promises
  const [text = '', setText] = useKept<string>(`${place} promise`)
  const [when = '', setWhen] = useKept<string>(`${place} due`)
  return (
    <StepForm
      submit={words.submit}
      onSubmit={() => steps.promise(text, fromField(when), 'agent')}
      {...way}
    >
      <TextField
        label={words.what}
        autoFocus
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <DueField value={when} onChange={setWhen} />
    </StepForm>
  )
}

/** Gives a promise another time. */
export function MoveForm({
  steps,
  place,
  promise,
  ...way
}: { steps: Steps; place: string; promise: CasePromise } & WayOut) {
  const [when = toField(promise.dueAt), setWhen] = useKept<string>(`${place} ${promise.id}`)
  return (
    <StepForm
      submit={t.caseSteps.promises.submitMove}
      onSubmit={() => steps.movePromise(promise.id, fromField(when))}
      {...way}
    >
      <p dir="auto">{promise.text}</p>
      <DueField autoFocus value={when} onChange={setWhen} />
    </StepForm>
  )
}

/** A day and a time. */
export function DueField(props: {
  value: string
  onChange: (value: string) => void
  autoFocus?: boolean
}) {
  const { onChange, ...rest } = props
  return (
    <TextField
      label={t.caseSteps.promises.when}
      type="datetime-local"
      onChange={(event) => onChange(event.target.value)}
      {...rest}
    />
  )
}
