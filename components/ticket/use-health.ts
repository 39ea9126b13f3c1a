import { useEffect } from 'react'
import { send } from '@/lib/platform/messages'
import { useSession } from './session'

/** Has it noted what Amends can read of this site's pages, for the lead's health page. */
export function useHealth(): void {
  const ticket = useSession((session) => session.ticket)
  const composer = useSession((session) => session.composer)
  const { key, problem, reading } = ticket ?? {}
  // A helpdesk whose description names no place for the requester does not fail at it.
  const requester = problem === 'unreadable' ? false : problem || reading ? undefined : true
  const proven = composer === 'public' || composer === 'internal' || undefined
  useEffect(() => {
    if (!key) return
    void send('health', { part: 'ticket', works: true })
    void send('health', { part: 'frame', works: true })
  }, [key])
  useEffect(() => {
    if (key && requester !== undefined) {
      void send('health', { part: 'requester', works: requester })
    }
  }, [key, requester])
  useEffect(() => {
    if (key && proven) void send('health', { part: 'composer', works: true })
  }, [key, proven])
}
