import { Button } from '@/components/ui/Button'
import { moved } from '@/lib/cases/edit-causes'
import { MAX_STEPS, type PlaybookStep } from '@/lib/cases/playbook'
import { t } from '@/lib/i18n'
import { newId } from '@/lib/store/ids'
import { forgetDrafts } from './drafts'
import { StepLine, stepField } from './StepLine'

const words = t.caseSettings.playbooks

interface Props {
  steps: readonly PlaybookStep[]
  /** `field`: see `Saved.edit`. */
  onChange: (to: (steps: PlaybookStep[]) => PlaybookStep[], field?: string) => void
}

/** The steps of one playbook, in the order in which they are done. */
export function StepList({ steps, onChange }: Props) {
  const add = () => {
    const step: PlaybookStep = { id: newId(Date.now()), words: words.newStep, doneBy: 'hand' }
    onChange((all) => [...all, step])
  }
  return (
    <>
      {steps.length === 0 && <p className="text-soft">{words.empty}</p>}
      <ol className="grid grid-cols-1 gap-3">
        {steps.map((step, index) => (
          <StepLine
            key={step.id}
            step={step}
            index={index}
            last={index === steps.length - 1}
            onChange={(next, field) =>
              onChange((all) => all.map((one) => (one.id === step.id ? next(one) : one)), field)
            }
            onMove={(by) =>
              onChange((all) =>
                moved(
                  all,
                  all.findIndex(({ id }) => id === step.id),
                  by,
                ),
              )
            }
            onRemove={() => {
              forgetDrafts([stepField(step)])
              onChange((all) => all.filter(({ id }) => id !== step.id))
            }}
          />
        ))}
      </ol>
      <div>
        {steps.length < MAX_STEPS ? (
          <Button onClick={add}>{words.add}</Button>
        ) : (
          <p className="text-soft">{words.full}</p>
        )}
      </div>
    </>
  )
}
