import { SelectField } from '@/components/ui/Field'
import { offeredCauses } from '@/lib/cases/cause-list'
import { causeName } from '@/lib/cases/cause-name'
import { t } from '@/lib/i18n'
import { useCauses } from './team-lists'

/** A cause by the team's own word. */
export function CauseName({ id }: { id: string }) {
  return causeName(id, useCauses(), t.cases.causes)
}

interface Props {
  current: string | undefined
  onChoose: (cause: string) => void
  onCancel: () => void
}

/** The team's causes to choose from. */
export function CauseChoice({ current, onChoose, onCancel }: Props) {
  const causes = useCauses()
  if (!causes) return null
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
      {offeredCauses(causes).map((cause) => (
        <option key={cause} value={cause}>
          {causeName(cause, causes, t.cases.causes)}
        </option>
      ))}
    </SelectField>
  )
}
