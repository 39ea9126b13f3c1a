import { lazy, Suspense } from 'react'
import { segmentInk } from '@/components/ui/SegmentMark'
import { Time } from '@/components/ui/Time'
import { t } from '@/lib/i18n'
import type { History } from '@/lib/nps/history'
import { Comment } from './Comment'
import { PastScores } from './PastScores'
import { ScoreBadge } from './ScoreBadge'
import { useVisibility } from './visibility'

const ToldMark = lazy(async () => {
  const { ToldMark } = await import('./ToldMark')
  return { default: ToldMark }
})

/** The first glance: segment, latest score and its age, what it was before, the customer's words. */
export function ScoreSummary({ history }: { history: History }) {
  const { latest, segment } = history
  const visible = useVisibility()
  const words = t.nps.segment[segment]
  const label = { full: t.nps.score(latest.score, words), segment: words, hidden: undefined }[
    visible
  ]
  return (
    <section aria-label={label}>
      <div className="flex items-center gap-3">
        <ScoreBadge score={latest.score} />
        <div className="min-w-0 flex-1">
          <p className="text-soft">
            {visible !== 'hidden' && (
              <>
                <b className={`font-semibold ${segmentInk[segment]}`}>{words}</b>
                {' · '}
              </>
            )}
            <Time at={latest.answeredAt} as="age" />
            {latest.told && (
              <Suspense>
                <ToldMark by={latest.told.by} />
              </Suspense>
            )}
            {latest.survey && (
              <>
                {' · '}
                <span dir="auto">{latest.survey}</span>
              </>
            )}
          </p>
          {visible !== 'hidden' && <PastScores history={history} />}
        </div>
      </div>
      {latest.comment && <Comment text={latest.comment} segment={segment} />}
    </section>
  )
}
