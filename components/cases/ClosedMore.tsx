import { Button } from '@/components/ui/Button'
import { useNow } from '@/components/ui/use-now'
import type { Case } from '@/lib/cases/case'
import type { Intervention } from '@/lib/cases/intervention'
import { followUpOf } from '@/lib/cases/outcome'
import { t } from '@/lib/i18n'
import { exact, relative, shortDate } from '@/lib/i18n/format'
import type { Response } from '@/lib/nps/response'
import { AskedLine } from './AskedLine'
import { FixOffer } from './FixOffer'
import { OutcomeLine } from './OutcomeLine'
import { Promises } from './Promises'
import type { Steps } from './use-steps'

interface Props {
  one: Case
  responses: readonly Response[]
  steps: Steps
  /** What was done for the customer and not taken back. */
  past: readonly Intervention[]
  onWrite: (template: string | undefined) => void
}

/** What a closed case still asks for: a fix to tell of, a promise to keep, a new score to ask for. */
export function ClosedMore({ one, responses, steps, past, onWrite }: Props) {
  return (
    <>
      <OutcomeLine one={one} responses={responses} />
      <FixOffer one={one} steps={steps} onWrite={onWrite} />
      <Promises one={one} steps={steps} />
      <FollowUpLine {...{ one, responses, steps, past }} />
    </>
  )
}

function FollowUpLine({ one, responses, steps, past }: Omit<Props, 'onWrite'>) {
  const now = useNow()
  const words = t.caseSteps.followUp
  const state = followUpOf(one, responses, now)
  const { followUpAt = now, askedAgainAt = now } = one
  if (!state || state === 'answered') return null
  if (state === 'asked') {
    return <p className="mx-4 mb-3 text-soft">{words.asked(relative(askedAgainAt, now))}</p>
  }
  return (
    <>
      <div className="mx-4 mb-1 flex items-start gap-2">
        <p
          title={exact(followUpAt)}
          className={`min-w-0 flex-1 ${state === 'due' ? 'font-semibold' : 'text-soft'}`}
        >
          {words[state](shortDate(followUpAt, now))}
        </p>
        {state === 'due' && (
          <Button className="shrink-0" onClick={steps.askedAgain}>
            {t.caseSteps.markAsked}
          </Button>
        )}
      </div>
      <AskedLine responses={responses} log={past} />
    </>
  )
}
