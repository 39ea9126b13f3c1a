import { useLiveQuery } from 'dexie-react-hooks'
import { LongText } from '@/components/ui/LongText'
import { Time } from '@/components/ui/Time'
import { t } from '@/lib/i18n'
import { inTimeOrder } from '@/lib/nps/responses'
import { otherScoresFor } from '@/lib/store/responses'
import { useVisibility } from './visibility'

/** As many as are shown; older ones say little of today. */
const SHOWN = 10

/**
 * What the customer answered to other questions than NPS, newest first: quiet lines, apart from the
 * history, since no segment and no case is made of them. Nothing where there are none, or where the
 * lead lets agents see no scores.
 */
export function OtherScores({ addresses }: { addresses: readonly string[] }) {
  const key = addresses.join('\n')
  const found = useLiveQuery(
    async () => (await Promise.all(key.split('\n').map((one) => otherScoresFor(one)))).flat(),
    [key],
  )
  const visible = useVisibility() === 'full'
  if (!visible || !found || found.length === 0) return null
  return (
    <section aria-label={t.otherScores.heading} className="mt-2 text-soft">
      <ul className="grid gap-1">
        {inTimeOrder(found)
          .slice(-SHOWN)
          .reverse()
          .map((one) => (
            <li key={one.id} className="grid grid-cols-[1fr_auto] items-baseline gap-x-2">
              <span className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">
                {t.otherScores.line(one)}
                {one.comment && (
                  <>
                    {' · '}
                    <bdi>
                      <LongText text={t.nps.quote(one.comment)} limit={100} />
                    </bdi>
                  </>
                )}
              </span>
              <Time at={one.answeredAt} as="date" />
            </li>
          ))}
      </ul>
    </section>
  )
}
