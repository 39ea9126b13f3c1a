import { CircleAlert } from 'lucide-react'
import { useNow } from '@/components/ui/use-now'
import { churnRiskOf } from '@/lib/cases/churn'
import type { Intervention } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import { shortDate } from '@/lib/i18n/format'
import type { Response } from '@/lib/nps/response'

interface Props {
  responses: readonly Response[]
  /** What was done and not taken back. */
  past: readonly Intervention[]
}

/** Says that a customer may leave: unhappy in their first days, and nobody has contacted them. */
export function ChurnLine({ responses, past }: Props) {
  const now = useNow()
  const risk = churnRiskOf(responses, past, now)
  if (!risk) return null
  return (
    <p className="flex items-start gap-1.5 px-1 text-detractor">
      <CircleAlert size={14} aria-hidden="true" className="mt-0.5 shrink-0" />
      {t.caseSteps.churn[risk.code](shortDate(risk.until, now))}
    </p>
  )
}
