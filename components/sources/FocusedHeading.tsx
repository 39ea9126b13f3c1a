import { type ReactNode, useEffect, useRef } from 'react'

/**
 * The heading of a new step. It takes the focus when it appears: the control that led here is gone,
 * and a screen reader should read on from here.
 */
export function FocusedHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2
      ref={heading}
      tabIndex={-1}
      className="min-w-0 shrink grow basis-60 break-words font-semibold text-lg outline-none"
    >
      {children}
    </h2>
  )
}
