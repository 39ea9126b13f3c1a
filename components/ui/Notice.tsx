import type { ReactNode } from 'react'

interface Props {
  title: string
  body?: string
  /** What can be done about it. */
  children?: ReactNode
  /** Said at once by screen readers: something went wrong. */
  urgent?: boolean
}

/** Something the reader should know, in a few lines: an empty state or a problem, and the way on. */
export function Notice({ title, body, children, urgent = false }: Props) {
  return (
    <div
      role={urgent ? 'alert' : 'status'}
      className="rounded-[10px] border border-line bg-card px-4 py-3"
    >
      <p className="font-semibold text-lg leading-tight">{title}</p>
      {body && <p className="mt-1 text-soft">{body}</p>}
      {children && <div className="mt-3 flex flex-wrap gap-2">{children}</div>}
    </div>
  )
}
