import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useSession } from './session'

/** An arrow towards the edge of the window that the sidebar hangs on, or away from it. */
export function SideChevron({ towards }: { towards: 'edge' | 'page' }) {
  const side = useSession((session) => session.side)
  const Icon = (side === 'right') === (towards === 'edge') ? ChevronRight : ChevronLeft
  return <Icon size={16} aria-hidden="true" />
}
