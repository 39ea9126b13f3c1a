import { useNow } from '@/components/ui/use-now'
import { addWorkingTime } from '@/lib/cases/calendar'
import { rulesOf } from '@/lib/cases/rules'
import { t } from '@/lib/i18n'
import { dayAndTime, exact } from '@/lib/i18n/format'
import type { Settings } from '@/lib/platform/settings'

const words = t.caseSettings.due

/** What the settings mean for a response that comes in at this moment. */
export function DuePreview({ settings }: { settings: Settings }) {
  const now = useNow()
  const { calendar, firstContactMs, warnAt, followUpMs } = rulesOf(settings)
  const due = addWorkingTime(calendar, now, firstContactMs)
  const warning = addWorkingTime(calendar, now, firstContactMs * (1 - warnAt))
  const again = now + followUpMs
  return (
    <div className="rounded-lg bg-accent-soft px-3 py-2">
      <p className="font-semibold">{words.preview(exact(due))}</p>
      <p className="text-soft" title={exact(warning)}>
        {words.previewWarn(dayAndTime(warning, now))}{' '}
        <span title={exact(again)}>{words.previewFollowUp(dayAndTime(again, now))}</span>
      </p>
    </div>
  )
}
