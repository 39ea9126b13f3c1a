import { segmentInk } from '@/components/ui/SegmentMark'
import { useNow } from '@/components/ui/use-now'
import { t } from '@/lib/i18n'
import { exact, inMonth } from '@/lib/i18n/format'
import type { History } from '@/lib/nps/history'
import { useVisibility } from './visibility'

const SHOWN = 2

/** "was 8 in March, 9 in June 2025 · falling": the scores before the latest, and where it goes. */
export function PastScores({ history }: { history: History }) {
  const now = useNow()
  const earlier = useVisibility() === 'full' ? history.responses.slice(0, -1) : []
  const past = earlier.slice(-SHOWN).reverse()
  return (
    <p>
      {past.length > 0 && `${t.nps.was} `}
      {past.map(({ id, score, answeredAt }, i) => (
        <span key={id} title={exact(answeredAt)}>
          {i > 0 && ', '}
          <b className="font-semibold">{score}</b> {inMonth(answeredAt, now)}
        </span>
      ))}
      {past.length > 0 && <span className="text-soft"> · </span>}
      <Direction history={history} />
    </p>
  )
}

function Direction({ history: { risk, change = 0, segment } }: { history: History }) {
  if (risk) {
    const ink = risk === 'first-score' ? 'text-soft' : segmentInk[segment]
    return (
      <span className={ink} title={t.nps.riskHint[risk]}>
        {t.nps.risk[risk]}
      </span>
    )
  }
  return <span className="text-soft">{change > 0 ? t.nps.rising : t.nps.steady}</span>
}
