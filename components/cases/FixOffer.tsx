import { Button } from '@/components/ui/Button'
import { useNow } from '@/components/ui/use-now'
import type { Case } from '@/lib/cases/case'
import { fixToTell } from '@/lib/cases/fix'
import { t } from '@/lib/i18n'
import { exact, shortDate } from '@/lib/i18n/format'
import { LOOP_TEMPLATE } from './loop-template'
import type { Steps } from './use-steps'

interface Props {
  one: Case
  steps: Steps
  onWrite: (template: string) => void
}

/** What was fixed for the cause of the case, and whether its customer is still to hear of it. */
export function FixOffer({ one, steps, onWrite }: Props) {
  const now = useNow()
  const words = t.caseSteps.fixes
  const fix = fixToTell(one)
  if (fix) {
    return (
      <div role="status" className="mx-4 mb-3 rounded-lg bg-promoter-soft px-3 py-1.5">
        <p className="[overflow-wrap:anywhere]">{words.offer(fix.what)}</p>
        <div className="mt-1 flex flex-wrap gap-1">
          <Button onClick={() => onWrite(LOOP_TEMPLATE)}>{words.write}</Button>
          <Button look="quiet" onClick={() => steps.told(fix.id)}>
            {words.told}
          </Button>
        </div>
      </div>
    )
  }
  return one.fixes.map(({ id, what, at }) => (
    <p key={id} title={exact(at)} className="mx-4 mb-2 text-soft [overflow-wrap:anywhere]">
      {words.recorded(what, shortDate(at, now))}
    </p>
  ))
}
