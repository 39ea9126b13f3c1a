import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Agent } from '@/lib/cases/intervention'
import type { Ticket } from '@/lib/helpdesks/ticket'
import type { Draft } from '@/lib/store/journal'
import { askWhetherSent } from '@/lib/store/seen-sends'
import { useSession } from './session'

/**
 * Puts the question whether the reply that Amends put in was sent, when its composer was emptied or
 * closed, or the agent came back to the ticket and it is not there any more. Only a question: nothing
 * is counted before the agent's own answer, or the helpdesk's.
 */
export function useSentQuestion(
  ticket: Ticket | undefined,
  draft: Draft | undefined,
  agent: Agent | undefined,
): void {
  const left = useSession((session) => session.left)
  const [since] = useState(() => Date.now())
  const before = useRef<boolean>(undefined)
  const onLeft = useEffectEvent(() => {
    const { inserted } = draft ?? {}
    if (!ticket || !inserted || inserted.asked) return
    if (before.current === false) void askWhetherSent(ticket, Date.now(), agent?.name)
    // An editor that was just found empty is not one that the agent emptied.
    else if (inserted.at < since) void askWhetherSent(ticket, inserted.at, agent?.name)
  })
  useEffect(() => {
    if (left) onLeft()
    before.current = left
  }, [left])
}
