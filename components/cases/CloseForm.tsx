import { useState } from 'react'
import { SelectField } from '@/components/ui/Field'
import { type Resolution, resolutions } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import { StepForm, type WayOut } from './StepForm'
import type { Steps } from './use-steps'

/** Closes the case with how it ended. Nothing is chosen beforehand: the agent says it. */
export function CloseForm({ steps, ...way }: { steps: Steps } & WayOut) {
  const [resolution, setResolution] = useState<Resolution>()
  return (
    <StepForm submit={t.cases.close} onSubmit={(note) => steps.close(resolution, note)} {...way}>
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
    </StepForm>
  )
}
