import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { useNow } from '@/components/ui/use-now'
import type { Case } from '@/lib/cases/case'
import { t } from '@/lib/i18n'
import { exact, relative } from '@/lib/i18n/format'
import { Problem } from './Problem'
import type { Steps } from './use-steps'

/** The customer's last case, once it is closed: how it ended, and the way back. */
export function ClosedCase({ one, steps }: { one: Case; steps: Steps }) {
  const now = useNow()
  const { resolution, closedAt } = one
  if (!resolution || closedAt === undefined) return null
  return (
    <Card
      title={t.cases.closedCase}
      aside={<Button onClick={steps.reopen}>{t.cases.reopen}</Button>}
    >
      <p className="px-4 pb-3 text-soft" title={exact(closedAt)}>
        {t.cases.closedWith(t.cases.resolutions[resolution], relative(closedAt, now))}
      </p>
      {steps.problem && <Problem text={steps.problem} />}
    </Card>
  )
}
