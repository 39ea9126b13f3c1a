import { TextField } from '@/components/ui/Field'
import { useKept } from '@/components/ui/use-kept'
import type { Case } from '@/lib/cases/case'
import { t } from '@/lib/i18n'
import { StepForm, type WayOut } from './StepForm'
import type { Steps } from './use-steps'

/** Records what was changed for the cause of this case. */
export function FixForm({
  one,
  steps,
  place,
  ...way
}: { one: Case; steps: Steps; place: string } & WayOut) {
  const words = t.caseSteps.fixes
  const [what = '', setWhat] = useKept<string>(`${place} fix`)
  return (
    <StepForm
      submit={words.submit}
      onSubmit={() => steps.recordFix(one.cause ?? '', what)}
      {...way}
    >
      <TextField
        label={words.what}
        placeholder={words.whatHint}
        autoFocus
        maxLength={2000}
        value={what}
        onChange={(event) => setWhat(event.target.value)}
      />
    </StepForm>
  )
}
