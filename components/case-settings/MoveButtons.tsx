import { ChevronDown, ChevronUp } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import { t } from '@/lib/i18n'

interface Props {
  /** What is moved, for screen readers. */
  what: string
  first: boolean
  last: boolean
  onMove: (by: -1 | 1) => void
}

/** Moves a line of a list up and down. At the end of the list they stay focusable and do nothing. */
export function MoveButtons({ what, first, last, onMove }: Props) {
  const words = t.caseSettings
  const look = 'px-1! aria-disabled:cursor-not-allowed aria-disabled:opacity-40'
  return (
    <span className="inline-flex">
      <Button
        look="quiet"
        aria-label={words.moveUp(what)}
        aria-disabled={first}
        onClick={() => !first && onMove(-1)}
        className={look}
      >
        <ChevronUp aria-hidden size={16} />
      </Button>
      <Button
        look="quiet"
        aria-label={words.moveDown(what)}
        aria-disabled={last}
        onClick={() => !last && onMove(1)}
        className={look}
      >
        <ChevronDown aria-hidden size={16} />
      </Button>
    </span>
  )
}
