import { useId } from 'react'
import { useVisibility } from '@/components/nps/visibility'
import { TextField } from '@/components/ui/Field'
import { TextArea } from '@/components/ui/TextArea'
import { useKept } from '@/components/ui/use-kept'
import type { Case } from '@/lib/cases/case'
import { t } from '@/lib/i18n'
import { briefWords } from './brief-words'
import { StepForm, type WayOut } from './StepForm'
import type { Steps } from './use-steps'

interface Props extends WayOut {
  one: Case
  steps: Steps
  place: string
}

/** Gives the case to a colleague, with what they should know: shown and edited before it goes. */
export function HandOverForm({ one, steps, place, ...way }: Props) {
  const words = t.caseSteps.handOver
  const [name = '', setName] = useKept<string>(`${place} to`)
  const visible = useVisibility() === 'full'
  const [brief = briefWords(one, Date.now(), visible), setBrief] = useKept<string>(`${place} brief`)
  const names = useId()
  const others = [...new Set(one.entries.map(({ agent }) => agent.name))].filter(
    (other) => other !== steps.agent?.name,
  )
  return (
    <StepForm submit={words.submit} onSubmit={() => steps.handOver(name, brief)} {...way}>
      <TextField
        label={words.to}
        placeholder={words.toHint}
        list={names}
        autoFocus
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <datalist id={names}>
        {others.map((other) => (
          <option key={other} value={other} />
        ))}
      </datalist>
      <TextArea
        label={words.brief}
        maxLength={2000}
        value={brief}
        onChange={(event) => setBrief(event.target.value)}
      />
    </StepForm>
  )
}
