import { Check, Circle } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import { nextStep, type PlaybookSituation } from '@/lib/cases/next-step'
import { t } from '@/lib/i18n'
import { usePlaybooks } from './team-lists'

interface Props {
  situation: PlaybookSituation
  onTick: (step: string) => void
}

/** All steps of the playbook, folded; those that only the agent knows of can be ticked. */
export function StepList({ situation, onTick }: Props) {
  const playbooks = usePlaybooks()
  const progress = playbooks && nextStep(playbooks, situation)
  if (!progress || progress.steps.length === 0) return null
  const words = t.caseSteps
  const done = progress.steps.filter((one) => one.done).length
  return (
    <details className="mx-4 mb-3">
      <summary className="w-fit cursor-pointer text-soft">
        {words.steps(done, progress.steps.length)}
      </summary>
      <ol className="mt-1 grid gap-1">
        {progress.steps.map(({ step, done: isDone }) => (
          <li key={step.id} className="grid grid-cols-[16px_1fr_auto] items-start gap-x-1.5">
            {isDone ? (
              <Check
                role="img"
                aria-label={words.stepDone}
                className="mt-0.5 size-3.5 text-promoter"
              />
            ) : (
              <Circle
                role="img"
                aria-label={words.stepOpen}
                className="mt-0.5 size-3.5 text-soft"
              />
            )}
            <span className={isDone ? 'text-soft' : ''}>{step.words}</span>
            {!isDone && step.doneBy === 'hand' && (
              <Button
                look="quiet"
                aria-label={words.tick(step.words)}
                className="-my-px px-1.5 py-0 text-sm"
                onClick={() => onTick(step.id)}
              >
                {words.tickShort}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
