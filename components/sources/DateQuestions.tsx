import { Choices } from '@/components/ui/Choices'
import { t } from '@/lib/i18n'
import { DateOrder, type OrderEvidence } from '@/lib/sources/date-order'
import type { ImportSession, ImportState } from './import-session'
import { ZoneChoice } from './ZoneChoice'

interface Props {
  session: ImportSession
  state: ImportState
}

/** What only the lead can know of the dates: which number is the day, and in which zone they are. */
export function DateQuestions({ session, state }: Props) {
  const { evidence, order, summary, zone } = state
  return (
    <>
      {evidence?.example && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className={`min-w-60 flex-1 ${order ? 'text-soft' : 'text-passive'}`}>
            <b>{t.sources.orderQuestion(evidence.example)}</b> {whyAsked(evidence)}
          </p>
          <Choices
            legend={t.sources.orderLegend}
            hideLegend
            options={DateOrder.options}
            labels={t.sources.order}
            value={order}
            onChoose={(chosen) => session.setOrder(chosen)}
          />
        </div>
      )}
      {summary && summary.unzoned > 0 && (
        <ZoneChoice
          zone={zone}
          unzoned={summary.unzoned}
          onChoose={(chosen) => session.setZone(chosen)}
        />
      )}
    </>
  )
}

function whyAsked({ dates, dayFirst, monthFirst }: OrderEvidence): string {
  return dayFirst > 0 && monthFirst > 0
    ? t.sources.orderMixed(dayFirst, monthFirst)
    : t.sources.orderUnknown(dates)
}
