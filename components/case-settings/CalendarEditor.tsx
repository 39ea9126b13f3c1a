import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Choices } from '@/components/ui/Choices'
import type { Calendar, WorkingHours } from '@/lib/cases/calendar'
import { type CalendarProblem, calendarProblems } from '@/lib/cases/calendar-problems'
import { asOnMonday, officeHours } from '@/lib/cases/edit-calendar'
import { t } from '@/lib/i18n'
import { DayHours } from './DayHours'
import { useDraft } from './drafts'
import { Holidays } from './Holidays'
import { ZoneField } from './ZoneField'

const words = t.caseSettings.calendar

interface Props {
  calendar: Calendar
  /** Gets each calendar that is sound, as it is edited. */
  onSave: (calendar: Calendar) => void
}

/**
 * Around the clock, or hours of the team's own. What is wrong is said at its place and stays on the
 * screen; the last sound calendar stays saved until it is right.
 */
export function CalendarEditor({ calendar, onSave }: Props) {
  // What is on the screen as long as it cannot be saved.
  const [unsound, setUnsound] = useDraft<WorkingHours>('calendar')
  // The hours, for whoever tries "around the clock" and comes back.
  const [hours, setHours] = useState<WorkingHours>()
  const shown: Calendar = unsound ?? calendar
  const change = (next: WorkingHours) => {
    const sound = calendarProblems(next).length === 0
    setUnsound(sound ? undefined : next)
    if (sound) onSave(next)
  }
  const choose = (kind: Calendar['kind']) => {
    if (shown.kind === 'hours') setHours(shown)
    if (kind === 'hours') return change(hours ?? officeHours(ownZone()))
    setUnsound(undefined)
    onSave({ kind })
  }
  return (
    <div className="grid grid-cols-1 gap-3">
      <Choices
        legend={words.when}
        options={['always', 'hours']}
        labels={words.kinds}
        value={shown.kind}
        onChoose={choose}
      />
      {shown.kind === 'hours' && <Hours hours={shown} onChange={change} />}
    </div>
  )
}

function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

interface HoursProps {
  hours: WorkingHours
  onChange: (hours: WorkingHours) => void
}

function Hours({ hours, onChange }: HoursProps) {
  const problems = calendarProblems(hours)
  return (
    <>
      <ZoneField zone={hours.zone} onChoose={(zone) => onChange({ ...hours, zone })} />
      <ul className="grid grid-cols-1 gap-1.5">
        {words.days.map((name, day) => (
          <DayHours key={name} {...{ name, day, hours, onChange }} problems={problems} />
        ))}
      </ul>
      <Unplaced problems={problems} />
      <div>
        <Button look="quiet" className="-ms-2" onClick={() => onChange(asOnMonday(hours))}>
          {words.copy}
        </Button>
      </div>
      <Holidays hours={hours} onChange={onChange} />
    </>
  )
}

/** Problems that are of no one field. */
function Unplaced({ problems }: { problems: readonly CalendarProblem[] }) {
  return problems
    .filter(({ code }) => code === 'no-working-hour' || code === 'unknown-zone')
    .map(({ code }) => (
      <p key={code} role="alert" className="text-detractor">
        {words.problems[code]}
      </p>
    ))
}
