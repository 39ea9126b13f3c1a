import { Button } from '@/components/ui/Button'
import type { Case } from '@/lib/cases/case'
import { t } from '@/lib/i18n'
import type { Steps } from './use-steps'

/** Two owners at once, and what the one before wrote for the next. */
export function OwnerNotes({ one, steps }: { one: Case; steps: Steps }) {
  const { owner, ownerClash, brief } = one
  const mine = owner !== undefined && owner.name === steps.agent?.name
  return (
    <>
      {ownerClash && (
        <div role="status" className="mx-4 mb-2 rounded-lg bg-passive-soft px-3 py-1.5">
          <p>{t.caseSteps.clash(ownerClash.map(({ name }) => name))}</p>
          <Button className="mt-1" shortcut="T" onClick={steps.take}>
            {t.caseSteps.keepIt}
          </Button>
        </div>
      )}
      {brief && mine && (
        <details open className="mx-4 mb-2">
          <summary className="w-fit cursor-pointer text-soft">
            {t.caseSteps.handedOver(brief.from.name)}
          </summary>
          <p
            dir="auto"
            className="mt-1 whitespace-pre-line rounded-lg border border-line px-3 py-1.5"
          >
            {brief.text}
          </p>
        </details>
      )}
    </>
  )
}
