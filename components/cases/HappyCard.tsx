import { useVisibility } from '@/components/nps/visibility'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { forgetKept, useKept } from '@/components/ui/use-kept'
import { useKeys } from '@/components/ui/use-keys'
import { nextStep, type PlaybookSituation } from '@/lib/cases/next-step'
import { t } from '@/lib/i18n'
import { ContactForm } from './ContactForm'
import { NextStep } from './NextStep'
import { Problem } from './Problem'
import { StepList } from './StepList'
import { usePlaybooks } from './team-lists'
import type { Steps } from './use-steps'

interface Props {
  situation: PlaybookSituation
  steps: Steps
  /** Where the agent works: what they type is kept for it. */
  place: string
  onWrite: (template: string | undefined) => void
}

/**
 * What to do for a passive or a promoter, by the team's playbook; one who was a promoter until now is
 * flagged. Nothing for customers who have no playbook.
 */
export function HappyCard({ situation, steps, place, onWrite }: Props) {
  const playbooks = usePlaybooks()
  const visible = useVisibility() === 'full'
  const kind = playbooks && nextStep(playbooks, situation)?.kind
  const own = `${place} happy`
  const [logging, setLogging] = useKept<boolean>(`${own} form`)
  const leave = () => {
    setLogging(undefined)
    forgetKept(own)
  }
  const open = () => setLogging(true)
  useKeys(kind ? { l: open, ...(logging && { escape: leave }) } : {})
  if (kind !== 'passive' && kind !== 'promoter' && kind !== 'slipping-promoter') return null
  const { previous, latest } = situation.history ?? {}
  // There is no case, so nothing of one can be done.
  const none = () => undefined
  return (
    <Card title={t.caseSteps.titles[kind]}>
      {visible && kind === 'slipping-promoter' && previous && latest && (
        <p className="px-4 pb-1 text-passive">
          {t.caseSteps.slipped(previous.score, latest.score)}
        </p>
      )}
      <NextStep
        situation={situation}
        actions={{
          ...{ owner: none, cause: none, promise: none, fix: none, closing: none },
          write: onWrite,
          tick: steps.tick,
        }}
      />
      <StepList situation={situation} onTick={steps.tick} />
      {logging ? (
        <ContactForm steps={steps} place={own} onDone={leave} onCancel={leave} />
      ) : (
        <Button look="quiet" shortcut="L" className="mx-1.5 mb-2" onClick={open}>
          {t.cases.logContact}
        </Button>
      )}
      {steps.problem && <Problem text={steps.problem} />}
    </Card>
  )
}
