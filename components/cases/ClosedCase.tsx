import { lazy, Suspense } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { useNow } from '@/components/ui/use-now'
import type { Case } from '@/lib/cases/case'
import type { Intervention } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import { exact, relative } from '@/lib/i18n/format'
import type { Response } from '@/lib/nps/response'
import { Problem } from './Problem'
import type { Steps } from './use-steps'

const ClosedMore = lazy(async () => {
  const { ClosedMore } = await import('./ClosedMore')
  return { default: ClosedMore }
})

interface Props {
  one: Case
  responses: readonly Response[]
  steps: Steps
  past: readonly Intervention[]
  onWrite: (template: string | undefined) => void
}

/** The customer's last case, once it is closed: how it ended, what came of it, and the way back. */
export function ClosedCase({ one, responses, steps, past, onWrite }: Props) {
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
      <Suspense>
        <ClosedMore {...{ one, responses, steps, past, onWrite }} />
      </Suspense>
      {steps.problem && <Problem text={steps.problem} />}
    </Card>
  )
}
