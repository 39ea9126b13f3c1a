import { useNow } from '@/components/ui/use-now'
import type { Case } from '@/lib/cases/case'
import { type Clock, type ClockDoubt, clockOf, firstContactOf } from '@/lib/cases/clock'
import { t } from '@/lib/i18n'
import { dayAndTime, exact, span } from '@/lib/i18n/format'

/** A response that came in later than this after its answer is said to be late. */
const LATE = 3_600_000

/** Time left to first contact: the number first, then the bar. Once contacted, when that was. */
export function CaseClock({ one }: { one: Case }) {
  const now = useNow()
  const clock = clockOf(one, now)
  return (
    <div className="px-4">
      {clock ? <Running one={one} clock={clock} now={now} /> : <Contacted one={one} now={now} />}
    </div>
  )
}

function Running({ one, clock, now }: { one: Case; clock: Clock; now: number }) {
  const { dueAt, overdue, warning, used } = clock
  const due = dayAndTime(dueAt, now)
  const percent = Math.floor(used * 100)
  const urgent = overdue || warning
  const words = overdue ? t.cases.over(due) : urgent ? t.cases.little(due) : t.cases.left(due)
  const inHours = one.rules.calendar.kind === 'hours' && !overdue
  return (
    <>
      <p className="text-soft" title={exact(dueAt)}>
        <b className={`font-semibold text-lg ${urgent ? 'text-detractor' : 'text-ink'}`}>
          {span(inHours ? clock.workLeft : clock.timeLeft)}
        </b>{' '}
        {inHours && `${t.cases.working} `}
        {words}
      </p>
      <div
        role="progressbar"
        aria-label={t.cases.timeUsed}
        aria-valuenow={percent}
        aria-valuetext={t.cases.timeUsedText(percent)}
        className="mt-1 h-1 overflow-hidden rounded-full bg-line forced-colors:border"
      >
        <div
          className={`h-full forced-colors:bg-[CanvasText] ${urgent ? 'bg-detractor' : 'bg-accent'}`}
          style={{ width: `${percent}%` }}
        />
      </div>
      {one.knownAt - one.openedAt > LATE && (
        <p className="mt-1 text-soft" title={exact(one.knownAt)}>
          {t.cases.late(dayAndTime(one.openedAt, now), dayAndTime(one.knownAt, now))}
        </p>
      )}
      <Doubts doubts={clock.doubts} />
    </>
  )
}

function Contacted({ one, now }: { one: Case; now: number }) {
  const first = firstContactOf(one, now)
  if (!first) return null
  const when = dayAndTime(first.at, now)
  return (
    <>
      <p className="text-soft" title={exact(first.at)}>
        {first.late
          ? t.cases.contactedLate(when, span(first.lateByMs))
          : t.cases.contactedInTime(when)}
      </p>
      <Doubts doubts={first.doubts} />
    </>
  )
}

function Doubts({ doubts }: { doubts: readonly ClockDoubt[] }) {
  return doubts.map((doubt) => (
    <p key={doubt} className="mt-1 text-passive">
      {t.cases.doubts[doubt]}
    </p>
  ))
}
