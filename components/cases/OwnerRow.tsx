import { Button } from '@/components/ui/Button'
import { useKeys } from '@/components/ui/use-keys'
import type { Case } from '@/lib/cases/case'
import { t } from '@/lib/i18n'
import type { Steps } from './use-steps'

/** Who has the case, and the step to take it, take it over or give it up. */
export function OwnerRow({ one: { owner }, steps }: { one: Case; steps: Steps }) {
  const mine = owner !== undefined && owner.name === steps.agent?.name
  useKeys(mine ? {} : { t: steps.take })
  return (
    <>
      <span className="text-soft">{t.cases.owner}</span>
      <span dir="auto" className="min-w-0 truncate text-start" title={owner?.name}>
        {owner ? (mine ? t.cases.you : owner.name) : t.cases.nobody}
      </span>
      {mine ? (
        <Button key="give-up" look="quiet" onClick={steps.giveUp}>
          {t.cases.giveUp}
        </Button>
      ) : (
        <Button key="take" shortcut="T" onClick={steps.take}>
          {owner ? t.cases.takeOver : t.cases.take}
        </Button>
      )}
    </>
  )
}
