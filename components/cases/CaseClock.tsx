import { useNow } from '@/components/ui/use-now'
import type { Case } from '@/lib/cases/case'
import { clockOf } from '@/lib/cases/clock'
import { t } from '@/lib/i18n'
import { dayAndTime, exact, span } from '@/lib/i18n/format'

/** Time left to first contact: the number first, then the bar. Once contacted, when that was. */
export function CaseClock({ one }: { one: Case }) {
  const now = useNow()
  const clock = clockOf(one, now)
  if (!clock) return <Contacted one={one} now={now} />
  const { dueAt, overdue, timeLeft, used } = clock
  const due = dayAndTime(dueAt, now)
  const percent = Math.floor(used * 100)
  return (
    <div className="px-4">
      <p className="text-soft" title={exact(dueAt)}>
        <b className="font-semibold text-detractor text-lg">{span(timeLeft)}</b>{' '}
        {overdue ? t.cases.over(due) : t.cases.left(due)}
      </p>
      <div
        role="progressbar"
        aria-label={t.cases.timeUsed}
        aria-valuenow={percent}
        aria-valuetext={t.cases.timeUsedText(percent)}
        className="mt-1 h-1 overflow-hidden rounded-full bg-line forced-colors:border"
      >
        <div
          className="h-full bg-detractor forced-colors:bg-[CanvasText]"
          style={{ width: `${percent}%` }}
        />
      </div>
    </div>
  )
}

function Contacted({ one: { contactedAt, dueAt }, now }: { one: Case; now: number }) {
  if (contactedAt === undefined) return null
  const when = dayAndTime(contactedAt, now)
  return (
    <p className="px-4 text-soft" title={exact(contactedAt)}>
      {contactedAt <= dueAt
        ? t.cases.contactedInTime(when)
        : t.cases.contactedLate(when, span(contactedAt - dueAt))}
    </p>
  )
}
