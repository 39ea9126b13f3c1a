import { SelectField } from '@/components/ui/Field'
import { useKept } from '@/components/ui/use-kept'
import { type Resolution, resolutions } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import { NoteField, StepForm, type WayOut } from './StepForm'
import type { Steps } from './use-steps'

/** Closes the case with how it ended. Nothing is chosen beforehand: the agent says it. */
export function CloseForm({ steps, place, ...way }: { steps: Steps; place: string } & WayOut) {
  const [resolution, setResolution] = useKept<Resolution>(`${place} resolution`)
  const [note = '', setNote] = useKept<string>(`${place} note`)
  return (
    <StepForm submit={t.cases.close} onSubmit={() => steps.close(resolution, note)} {...way}>
      <SelectField
        label={t.cases.resolutionLabel}
        autoFocus
        value={resolution ?? ''}
        onChange={(event) => setResolution(event.target.value as Resolution)}
      >
        <option value="" disabled>
          {t.cases.chooseResolution}
        </option>
        {resolutions.map((one) => (
          <option key={one} value={one}>
            {t.cases.resolutions[one]}
          </option>
        ))}
      </SelectField>
      <NoteField note={note} onNote={setNote} />
    </StepForm>
  )
}
