import type { ReactNode } from 'react'

/** A small fact beside a name; `hint` says more on hover. */
export function Chip({ children, hint }: { children: ReactNode; hint?: string }) {
  return (
    <span
      title={hint}
      className="inline-flex items-center gap-1 rounded-full border border-line px-2 py-px text-soft text-xs"
    >
      {children}
    </span>
  )
}
