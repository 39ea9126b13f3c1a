import { useEffect, useRef } from 'react'
import { ErrorBoundary } from '@/components/ui/ErrorBoundary'
import { Broken } from './Broken'
import { Shell } from './Shell'
import { setLayout, useSession } from './session'
import { TicketView } from './TicketView'
import { useHealth } from './use-health'

/** The whole frame. What belongs to one ticket is drawn anew for the next: nothing is carried over. */
export function Sidebar() {
  const ticket = useSession((session) => session.ticket)
  const focusAsked = useSession((session) => session.focusAsked)
  const top = useRef<HTMLDivElement>(null)
  useToggleKey()
  useHealth()
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

/**
 * Alt+N inside the frame. The browser's own command of that key never reaches a page: this serves
 * where it was given to something else or taken away.
 */
function useToggleKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyN') return
      event.preventDefault()
      setLayout({ open: !useSession.getState().open })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
