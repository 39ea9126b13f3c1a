import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import type { WorkingHours } from '@/lib/cases/calendar'
import { withHoliday } from '@/lib/cases/edit-calendar'
import { t } from '@/lib/i18n'
import { dayOf } from '@/lib/i18n/format'

const words = t.caseSettings.calendar

interface Props {
  hours: WorkingHours
  onChange: (hours: WorkingHours) => void
}

/** Days on which no time passes. */
export function Holidays({ hours, onChange }: Props) {
  const [day, setDay] = useState('')
  const { holidays } = hours
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (day === '') return
    onChange(withHoliday(hours, day))
    setDay('')
  }
  const remove = (holiday: string) =>
    onChange({ ...hours, holidays: holidays.filter((one) => one !== holiday) })
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <p className="text-soft text-sm">{words.holidays}</p>
      {holidays.length === 0 && <p className="text-soft">{words.noHolidays}</p>}
      <ul className="flex flex-wrap gap-1.5">
        {holidays.map((holiday) => (
          <li
            key={holiday}
            className="inline-flex items-center rounded-full border border-line ps-2.5"
          >
            {nameOf(holiday)}
            <Button
              look="quiet"
              className="rounded-full px-2 py-0"
              aria-label={words.removeHoliday(nameOf(holiday))}
              onClick={() => remove(holiday)}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <form noValidate onSubmit={submit} className="flex flex-wrap items-end gap-2">
        <TextField
          label={words.holiday}
          type="date"
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
        <Button type="submit">{words.addHoliday}</Button>
      </form>
    </div>
  )
}

/** A calendar day is in no zone: noon of it is on that day wherever the reader is. */
function nameOf(holiday: string): string {
  return dayOf(new Date(`${holiday}T12:00`).getTime())
}
