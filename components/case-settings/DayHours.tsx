import { useId } from 'react'
import { Button } from '@/components/ui/Button'
import type { Span, WorkingHours } from '@/lib/cases/calendar'
import type { CalendarProblem } from '@/lib/cases/calendar-problems'
import { clockText, minutesOf, withDay, withSpan } from '@/lib/cases/edit-calendar'
import { t } from '@/lib/i18n'

const words = t.caseSettings.calendar

interface Props {
  name: string
  /** 0 is Monday. */
  day: number
  hours: WorkingHours
  problems: readonly CalendarProblem[]
  onChange: (hours: WorkingHours) => void
}

/** The working hours of one day of the week. */
export function DayHours({ name, day, hours, problems, onChange }: Props) {
  const spans = hours.week[day] ?? []
  const set = (next: Span[]) => onChange(withDay(hours, day, next))
  return (
    <li className="grid grid-cols-1 gap-x-2 sm:grid-cols-[6rem_minmax(0,1fr)]">
      <span className="pt-1">{name}</span>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
        {spans.length === 0 && <span className="pt-1 text-soft">{words.dayOff}</span>}
        {/* A span has no name of its own: its place is what it is. */}
        {Object.entries(spans).map(([place, span]) => {
          const index = Number(place)
          return (
            <SpanFields
              key={place}
              name={name}
              n={index + 1}
              span={span}
              problem={problemOf(problems, day, index)}
              onChange={(next) => set(spans.with(index, next))}
              onRemove={() => set(spans.toSpliced(index, 1))}
            />
          )
        })}
        <Button
          look="quiet"
          aria-label={words.addTo(name)}
          onClick={() => onChange(withSpan(hours, day))}
        >
          {words.add}
        </Button>
      </div>
    </li>
  )
}

function problemOf(problems: readonly CalendarProblem[], day: number, span: number) {
  const found = problems.find((one) => 'span' in one && one.day === day && one.span === span)
  return found && words.problems[found.code]
}

interface SpanProps {
  name: string
  n: number
  span: Span
  problem: string | undefined
  onChange: (span: Span) => void
  onRemove: () => void
}

function SpanFields({ name, n, span, problem, onChange, onRemove }: SpanProps) {
  const id = useId()
  const field = (label: string, key: keyof Span) => (
    <input
      type="time"
      required
      aria-label={label}
      aria-invalid={problem !== undefined}
      aria-describedby={problem && id}
      value={clockText(span[key])}
      onChange={({ target }) => {
        const minutes = minutesOf(target.value, key === 'to')
        if (minutes !== undefined) onChange({ ...span, [key]: minutes })
      }}
      className="rounded-lg border border-line min-w-0 bg-card px-1 py-0.5 hover:border-soft aria-invalid:border-detractor"
    />
  )
  return (
    <span>
      <span className="inline-flex flex-wrap items-center gap-1">
        {field(words.from(name, n), 'from')}
        <span className="text-soft">{words.until}</span>
        {field(words.to(name, n), 'to')}
        <Button
          look="quiet"
          className="px-1.5!"
          aria-label={words.remove(name, n)}
          onClick={onRemove}
        >
          ×
        </Button>
      </span>
      {problem && (
        <span id={id} role="alert" className="block text-detractor text-sm">
          {problem}
        </span>
      )}
    </span>
  )
}
