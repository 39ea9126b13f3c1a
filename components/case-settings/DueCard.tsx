import { Card } from '@/components/ui/Card'
import type { Calendar } from '@/lib/cases/calendar'
import { t } from '@/lib/i18n'
import { type Settings, settings } from '@/lib/platform/settings'
import { CalendarEditor } from './CalendarEditor'
import { DuePreview } from './DuePreview'
import { EditedText } from './EditedText'
import { SaidBar } from './SaidBar'
import { useSaved } from './use-saved'

const words = t.caseSettings.due

/** A number of the settings, as the lead writes it. */
interface NumberOf {
  label: string
  from: number
  to: number
  whole: boolean
  read: (settings: Settings) => number
  write: (settings: Settings, value: number) => Settings
}

const numbers: readonly NumberOf[] = [
  {
    label: words.hours,
    from: 0.5,
    to: 720,
    whole: false,
    read: (all) => all.firstContactHours,
    write: (all, firstContactHours) => ({ ...all, firstContactHours }),
  },
  {
    label: words.warn,
    from: 5,
    to: 90,
    whole: true,
    read: (all) => Math.round(all.warnAt * 100),
    write: (all, percent) => ({ ...all, warnAt: percent / 100 }),
  },
  {
    label: words.followUp,
    from: 1,
    to: 365,
    whole: true,
    read: (all) => all.followUpDays,
    write: (all, followUpDays) => ({ ...all, followUpDays }),
  },
  {
    label: t.identity.everyDays,
    from: 1,
    to: 730,
    whole: true,
    read: (all) => all.surveyEveryDays,
    write: (all, surveyEveryDays) => ({ ...all, surveyEveryDays }),
  },
  {
    label: words.window,
    from: 1,
    to: 365,
    whole: true,
    read: (all) => all.caseWindowDays,
    write: (all, caseWindowDays) => ({ ...all, caseWindowDays }),
  },
]

/** When first contact is due, and in which hours its time passes. */
export function DueCard() {
  const saved = useSaved<Settings>(settings)
  const { value } = saved
  if (!value) return null
  const setCalendar = (calendar: Calendar) => saved.edit((all) => ({ ...all, calendar }))
  return (
    <Card title={words.title}>
      <div className="grid grid-cols-1 gap-4 px-4 pt-2 pb-3">
        <div className="grid grid-cols-1 gap-x-4 gap-y-2 sm:grid-cols-2">
          {numbers.map((one) => (
            <EditedText
              key={one.label}
              field={one.label}
              label={one.label}
              inputMode="decimal"
              value={String(one.read(value))}
              problemOf={(text) => numberProblem(text, one)}
              onSave={(text) => saved.edit((all) => one.write(all, numberIn(text)), one.label)}
            />
          ))}
        </div>
        <CalendarEditor calendar={value.calendar} onSave={setCalendar} />
        <DuePreview settings={value} />
      </div>
      <SaidBar {...saved} />
    </Card>
  )
}

/** A comma is a point to many. */
function numberIn(text: string): number {
  return /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN
}

function numberProblem(text: string, { from, to, whole }: NumberOf): string | undefined {
  const value = numberIn(text)
  const right = value >= from && value <= to && (!whole || Number.isInteger(value))
  if (right) return undefined
  return whole ? words.whole(from, to) : words.outOf(from, to)
}
