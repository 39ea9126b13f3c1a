import { useNow } from '@/components/ui/use-now'
import { useStored } from '@/components/ui/use-stored'
import { lastAsked, nextAsk } from '@/lib/cases/fatigue'
import type { Intervention } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import { exact, relative, shortDate } from '@/lib/i18n/format'
import type { Response } from '@/lib/nps/response'
import { settings } from '@/lib/platform/settings'

interface Props {
  responses: readonly Response[]
  log: readonly Intervention[]
}

/** When the customer was last asked for a score and by what that is known; whether it is too early to ask again. */
export function AskedLine({ responses, log }: Props) {
  const now = useNow()
  const all = useStored(settings)
  const last = lastAsked(responses, log)
  if (!all || !last) return null
  const words = t.identity.asked
  const days = all.surveyEveryDays
  const { at, early } = nextAsk(last, days, now)
  return (
    <p title={exact(last.at)} className="mx-4 mb-3 text-soft">
      {words[last.from](relative(last.at, now))}{' '}
      {early ? (
        <b className="font-semibold text-passive">{words.early(days, shortDate(at, now))}</b>
      ) : (
        words.free(days)
      )}
    </p>
  )
}
