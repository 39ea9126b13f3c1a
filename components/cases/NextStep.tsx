import { Button } from '@/components/ui/Button'
import { useKeys } from '@/components/ui/use-keys'
import { useNow } from '@/components/ui/use-now'
import { nextStepOf } from '@/lib/cases/next'
import { nextStep, type PlaybookSituation, type Progress } from '@/lib/cases/next-step'
import type { DoneBy } from '@/lib/cases/playbook'
import { t } from '@/lib/i18n'
import { usePlaybooks } from './team-lists'

/** What each kind of step does when the agent says "do it". */
export type Actions = Readonly<
  Record<Exclude<DoneBy, 'contact' | 'loop' | 'hand'>, () => void> & {
    /** Opens the reply that helps; undefined: the best there is. */
    write: (template: string | undefined) => void
    tick: (step: string) => void
  }
>

interface Props {
  situation: PlaybookSituation
  /** The owner, when it is someone else. */
  elsewhere?: string | undefined
  actions: Actions
}

/** The one thing to do next, by the team's playbook, and the key that does it. */
export function NextStep({ situation, elsewhere, actions }: Props) {
  const now = useNow()
  const playbooks = usePlaybooks()
  const progress = playbooks && nextStep(playbooks, situation)
  const { words, act } = lineOf(progress, situation, actions, now)
  useKeys(act ? { d: act } : {})
  if (!playbooks) return <p className="min-h-11" />
  const scores = situation.case?.responses.length ?? 0
  return (
    <div className="px-4 pt-1 pb-2">
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 font-semibold [overflow-wrap:anywhere]">
          {t.cases.next} {words}
        </p>
        {act && (
          <Button shortcut="D" className="shrink-0" onClick={act}>
            {t.caseSteps.doIt}
          </Button>
        )}
      </div>
      {elsewhere && <p className="text-passive">{t.cases.elsewhere(elsewhere)}</p>}
      {scores > 1 && <p className="text-soft">{t.cases.joined(scores)}</p>}
    </div>
  )
}

function lineOf(
  progress: Progress | undefined,
  { case: one }: PlaybookSituation,
  actions: Actions,
  now: number,
): { words: string; act?: () => void } {
  const urgent = one && nextStepOf(one, now)
  // A promise that is overdue comes before whatever the playbook says.
  if (urgent === 'keep-promise') {
    return { words: t.cases.nextStep[urgent], act: () => actions.write(undefined) }
  }
  const step = progress?.next
  if (!step) {
    return urgent
      ? { words: t.caseSteps.allDone, act: actions.closing }
      : { words: t.caseSteps.allDoneHappy }
  }
  const { id, words, doneBy, template } = step
  switch (doneBy) {
    case 'contact':
    case 'loop':
      return { words, act: () => actions.write(template) }
    case 'hand':
      return { words, act: () => actions.tick(id) }
    default:
      return { words, act: actions[doneBy] }
  }
}
