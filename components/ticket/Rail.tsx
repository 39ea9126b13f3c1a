import { ScoreBadge } from '@/components/nps/ScoreBadge'
import { useNow } from '@/components/ui/use-now'
import type { Case } from '@/lib/cases/case'
import { clockOf } from '@/lib/cases/clock'
import { t } from '@/lib/i18n'
import { shortSpan } from '@/lib/i18n/format'
import { SideChevron } from './SideChevron'
import { setLayout } from './session'

interface Props {
  /** The customer's latest score. */
  score?: number | undefined
  openCase?: Case | undefined
}

/** The collapsed sidebar: the score, the time left, and the way to open it. */
export function Rail({ score, openCase }: Props) {
  return (
    <main className="grid justify-items-center gap-3 py-2.5">
      <h1 className="sr-only">{t.ticket.sidebar}</h1>
      {score !== undefined && <ScoreBadge score={score} size={28} />}
      {openCase && <RailClock one={openCase} />}
      <button
        type="button"
        aria-label={t.ticket.expand}
        aria-keyshortcuts="Alt+N"
        title={`${t.ticket.expand}  Alt+N`}
        className="rounded-lg p-1.5 text-soft hover:text-ink"
        onClick={() => setLayout({ open: true })}
      >
        <SideChevron towards="page" />
      </button>
    </main>
  )
}

function RailClock({ one }: { one: Case }) {
  const clock = clockOf(one, useNow())
  if (!clock) return null
  const left = shortSpan(clock.timeLeft)
  const words = clock.overdue ? t.cases.rail.over(left) : t.cases.rail.left(left)
  return (
    <p title={words} className="text-center font-semibold text-detractor text-xs leading-tight">
      <span aria-hidden="true">{left}</span>
      <span className="sr-only">{words}</span>
    </p>
  )
}
