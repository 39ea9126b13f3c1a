import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { t } from '@/lib/i18n'
import { setLayout, useSession, WIDTHS } from './session'

const STEP = 16

/** The edge towards the page: drag it, or use the arrow keys, to make the sidebar wider or narrower. */
export function ResizeHandle() {
  const width = useSession((session) => session.width)
  const side = useSession((session) => session.side)
  // Which way across the screen makes the sidebar wider: away from the edge that it hangs on.
  const outward = side === 'left' ? 1 : -1
  // Screen coordinates: the frame itself moves under the pointer while it is dragged.
  const start = useRef({ x: 0, width: 0 })

  const grab = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.screenX, width }
  }
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const moved = event.screenX - start.current.x
    setLayout({ width: start.current.width + moved * outward })
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key]
    const bound = { Home: WIDTHS.min, End: WIDTHS.max }[event.key]
    if (step === undefined && bound === undefined) return
    event.preventDefault()
    setLayout({ width: bound ?? width + (step ?? 0) * outward })
  }

  return (
    <hr
      aria-orientation="vertical"
      aria-label={t.ticket.resize}
      aria-valuemin={WIDTHS.min}
      aria-valuemax={WIDTHS.max}
      aria-valuenow={width}
      aria-valuetext={t.ticket.width(width)}
      tabIndex={0}
      onPointerDown={grab}
      onPointerMove={drag}
      onKeyDown={press}
      className={`fixed top-0 z-10 m-0 h-full w-1.5 cursor-ew-resize touch-none border-line border-t-0 hover:bg-accent-soft focus-visible:bg-accent ${side === 'left' ? 'right-0 border-r' : 'left-0 border-l'}`}
    />
  )
}
