import { useEffect } from 'react'
import { useVisibility } from '@/components/nps/visibility'
import { useNow } from '@/components/ui/use-now'
import type { Case } from '@/lib/cases/case'
import { clockOf } from '@/lib/cases/clock'
import { t } from '@/lib/i18n'
import { shortSpan } from '@/lib/i18n/format'
import { type Request, send } from '@/lib/platform/messages'

type Badge = Request<'badge'>['badge']

/**
 * Shows the open case on this tab's toolbar button; without one, and when it goes, clears it. Draws
 * nothing: a component of its own, so that only it follows the time.
 */
export function TabBadge({ one }: { one: Case | undefined }) {
  const now = useNow()
  const visible = useVisibility() === 'full'
  const badge = one ? badgeOf(one, now, visible) : null
  // As text, so that the background hears of it only when something changed.
  const text = JSON.stringify(badge)
  useEffect(() => {
    void send('badge', { badge: JSON.parse(text) as Badge })
  }, [text])
  useEffect(() => () => void send('badge', { badge: null }), [])
  return null
}

/** `visible`: with the score; else a mark in its place. */
function badgeOf(one: Case, now: number, visible: boolean): Badge {
  const score = one.responses.at(-1)?.score
  if (one.state === 'closed' || score === undefined) return null
  const text = visible ? String(score) : '•'
  const clock = clockOf(one, now)
  const words = t.cases.badge
  if (!clock) return { text, kind: 'detractor', title: words.contacted }
  const left = shortSpan(clock.timeLeft)
  return clock.overdue
    ? { text, kind: 'overdue', title: words.overdue(left) }
    : { text, kind: 'detractor', title: words.due(left) }
}
