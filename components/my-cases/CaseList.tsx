import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { CaseSummary } from '@/lib/cases/summary'
import { t } from '@/lib/i18n'

const LINE = 54

interface Props {
  /** What the list holds, for screen readers. */
  label: string
  cases: readonly CaseSummary[]
  /** What stands on the line of a case: two lines of text at most. */
  line: (one: CaseSummary) => ReactNode
  onOpen: (one: CaseSummary) => void
}

/**
 * The cases, one button each: arrows go through them, Enter opens. Only the lines in sight are drawn,
 * so that ten thousand are as quick as ten.
 */
export function CaseList({ label, cases, line, onOpen }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [activeId, setActiveId] = useState<string>()
  const active = Math.max(
    0,
    cases.findIndex(({ id }) => id === activeId),
  )
  const lines = useVirtualizer({
    count: cases.length,
    getScrollElement: () => box.current,
    estimateSize: () => LINE,
    overscan: 8,
    // The chosen line is drawn wherever it is: it may have the focus.
    rangeExtractor: (range) =>
      [...new Set([active, ...defaultRangeExtractor(range)])].toSorted((a, b) => a - b),
    getItemKey: (index) => cases[index]?.id ?? index,
  })
  useEffect(() => {
    if (activeId === undefined || !box.current?.contains(document.activeElement)) return
    box.current.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  }, [activeId])
  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / LINE) - 1)
    const to = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: cases.length - 1,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const index = Math.min(cases.length - 1, Math.max(0, to))
    setActiveId(cases[index]?.id)
    lines.scrollToIndex(index)
  }
  return (
    <div
      ref={box}
      className="min-h-0 flex-1 overflow-y-auto rounded-[10px] border border-line bg-card"
    >
      <ul
        aria-label={label}
        className="relative"
        style={{ height: lines.getTotalSize() }}
        onKeyDown={press}
      >
        {lines.getVirtualItems().map(({ index, start, key }) => {
          const one = cases[index]
          if (!one) return null
          return (
            <li
              key={key}
              aria-setsize={cases.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0 border-line border-b"
              style={{ height: LINE, transform: `translateY(${start}px)` }}
            >
              <button
                type="button"
                tabIndex={index === active ? 0 : -1}
                title={opensWhat(one)}
                onFocus={() => setActiveId(one.id)}
                onClick={() => onOpen(one)}
                className="grid size-full grid-cols-1 content-center gap-0.5 px-3 text-start -outline-offset-2 hover:bg-bg focus-visible:bg-accent-soft"
              >
                {line(one)}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function opensWhat({ lastTicket }: CaseSummary): string {
  return lastTicket ? t.myCases.opens.ticket(lastTicket.id) : t.myCases.opens.window
}
