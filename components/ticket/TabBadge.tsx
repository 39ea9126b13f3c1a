import { useEffect } from 'react'
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
  const badge = one ? badgeOf(one, now) : null
  // As text, so that the background hears of it only when something changed.
  const text = JSON.stringify(badge)
  useEffect(() => {
    void send('badge', { badge: JSON.parse(text) as Badge })
  }, [text])
  useEffect(() => () => void send('badge', { badge: null }), [])
  return null
}

function badgeOf(one: Case, now: number): Badge {
  const score = one.responses.at(-1)?.score
  if (one.state === 'closed' || score === undefined) return null
  const clock = clockOf(one, now)
  const words = t.cases.badge
  if (!clock) return { text: String(score), kind: 'detractor', title: words.contacted }
  const left = shortSpan(clock.timeLeft)
  return clock.overdue
    ? { text: String(score), kind: 'overdue', title: words.overdue(left) }
    : { text: String(score), kind: 'detractor', title: words.due(left) }
}
