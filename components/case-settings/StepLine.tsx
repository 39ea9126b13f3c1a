import { useTemplates } from '@/components/replies/use-templates'
import { Button } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import { doneBys, MAX_STEP_LENGTH, type PlaybookStep } from '@/lib/cases/playbook'
import { t } from '@/lib/i18n'
import { EditedText } from './EditedText'
import { MoveButtons } from './MoveButtons'
import { useMovedFocus } from './use-moved-focus'

const words = t.caseSettings.playbooks

interface Props {
  step: PlaybookStep
  index: number
  last: boolean
  /** `field`: see `Saved.edit`. */
  onChange: (to: (step: PlaybookStep) => PlaybookStep, field?: string) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One step: what to do, what shows that it is done, which template helps. */
export function StepLine({ step, index, last, onChange, onMove, onRemove }: Props) {
  const keepFocus = useMovedFocus(index)
  const move = (by: -1 | 1) => {
    keepFocus()
    onMove(by)
  }
  const name = words.step(index + 1)
  return (
    <li className="grid grid-cols-1 gap-1.5 border-line border-s-2 ps-3">
      <div className="grid grid-cols-1 items-start gap-2 sm:grid-cols-[minmax(0,1fr)_auto]">
        <EditedText
          field={stepField(step)}
          label={name}
          value={step.words}
          problemOf={stepProblem}
          onSave={(text) => onChange((one) => ({ ...one, words: text.trim() }), `words ${step.id}`)}
          onMove={move}
        />
        <span className="flex sm:pt-5">
          <MoveButtons what={name} first={index === 0} last={last} onMove={move} />
          <Button look="quiet" aria-label={words.removeStep(index + 1)} onClick={onRemove}>
            {words.remove}
          </Button>
        </span>
      </div>
      <StepDetails step={step} onChange={onChange} />
    </li>
  )
}

/** Name of the field of a step's words, for its draft. */
export function stepField({ id }: PlaybookStep): string {
  return `step ${id}`
}

function stepProblem(text: string): string | undefined {
  if (text.trim() === '') return words.stepEmpty
  return text.trim().length > MAX_STEP_LENGTH ? words.stepLong : undefined
}

function StepDetails({ step, onChange }: Pick<Props, 'step' | 'onChange'>) {
  const { template, doneBy } = step
  const setTemplate = (id: string) =>
    onChange(({ template: _, ...one }) => (id === '' ? one : { ...one, template: id }))
  return (
    <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
      <SelectField
        label={words.doneWhen}
        value={doneBy}
        onChange={({ target }) => {
          const chosen = doneBys.find((one) => one === target.value)
          if (chosen) onChange((one) => ({ ...one, doneBy: chosen }))
        }}
      >
        {doneBys.map((one) => (
          <option key={one} value={one}>
            {words.doneBys[one]}
          </option>
        ))}
      </SelectField>
      <TemplateChoice template={template} onChoose={setTemplate} />
    </div>
  )
}

interface TemplateProps {
  template: string | undefined
  /** Gets the id, or nothing for none. */
  onChoose: (id: string) => void
}

/** One of the approved templates; the one that is chosen stays, whatever became of it. */
function TemplateChoice({ template, onChoose }: TemplateProps) {
  const all = useTemplates()
  if (!all) return null
  const offered = all.filter(({ status }) => status === 'approved')
  const other = offered.some(({ id }) => id === template) ? undefined : template
  const title = all.find(({ id }) => id === other)?.title
  return (
    <SelectField
      label={words.template}
      value={template ?? ''}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">{words.noTemplate}</option>
      {other !== undefined && (
        <option value={other}>
          {title === undefined ? words.goneTemplate(other) : words.notApproved(title)}
        </option>
      )}
      {offered.map(({ id, title: name, language }) => (
        <option key={id} value={id}>
          {language === 'en' ? name : words.inLanguage(name, language)}
        </option>
      ))}
    </SelectField>
  )
}
