import { CircleAlert } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import { useKeys } from '@/components/ui/use-keys'
import type { Case } from '@/lib/cases/case'
import { t } from '@/lib/i18n'
import { ROW_BUTTON } from './row-button'
import type { Steps } from './use-steps'

interface Props {
  one: Case
  steps: Steps
  /** The form that hands it over is open. */
  handing: boolean
  onHandOver: () => void
}

/** Who has the case, and the step to take it, take it over, hand it over or give it up. */
export function OwnerRow({ one: { owner, ownerClash }, steps, handing, onHandOver }: Props) {
  const mine = owner !== undefined && owner.name === steps.agent?.name
  const clash = ownerClash !== undefined
  useKeys({ ...((!mine || clash) && { t: steps.take }), ...(mine && { h: onHandOver }) })
  return (
    <>
      <span className="text-soft">{t.cases.owner}</span>
      {owner ? (
        <span dir="auto" className="min-w-0 truncate text-start" title={owner.name}>
          {mine ? t.cases.you : owner.name}
        </span>
      ) : (
        <b className="flex min-w-0 items-center gap-1 font-semibold text-detractor">
          <CircleAlert size={14} aria-hidden="true" className="shrink-0" />
          {t.cases.nobody}
        </b>
      )}
      {mine ? (
        <Button
          key="hand-over"
          shortcut="H"
          className={ROW_BUTTON}
          aria-expanded={handing}
          onClick={onHandOver}
        >
          {t.cases.handOver}
        </Button>
      ) : (
        <Button key="take" shortcut="T" className={ROW_BUTTON} onClick={steps.take}>
          {owner ? t.cases.takeOver : t.cases.take}
        </Button>
      )}
    </>
  )
}
