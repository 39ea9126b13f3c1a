import { useEffect, useRef } from 'react'
import { ErrorBoundary } from '@/components/ui/ErrorBoundary'
import { Broken } from './Broken'
import { Shell } from './Shell'
import { useSession } from './session'
import { TicketView } from './TicketView'

/** The whole frame. What belongs to one ticket is drawn anew for the next: nothing is carried over. */
export function Sidebar() {
  const ticket = useSession((session) => session.ticket)
  const focusAsked = useSession((session) => session.focusAsked)
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focusAsked > 0) top.current?.focus()
  }, [focusAsked])
  return (
    <div ref={top} tabIndex={-1} className="outline-none">
      <ErrorBoundary
        key={ticket?.key}
        fallback={(error, retry) => (
          <Shell>
            <Broken error={error} retry={retry} />
          </Shell>
        )}
      >
        <TicketView ticket={ticket} />
      </ErrorBoundary>
    </div>
  )
}
