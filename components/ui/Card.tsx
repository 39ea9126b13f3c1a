import { type ReactNode, useId } from 'react'

interface Props {
  title: string
  /** Beside the title, at the end of its line. */
  aside?: ReactNode
  children: ReactNode
}

/** A named part of the sidebar or of a page: a region with its title as its name. */
export function Card({ title, aside, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="rounded-[10px] border border-line bg-card">
      <header className="flex min-h-9 items-center gap-2 px-4 pt-2.5">
        <Heading id={id}>{title}</Heading>
        {aside}
      </header>
      {children}
    </section>
  )
}

/** The small heading of a part. */
export function Heading({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <h2
      {...(id && { id })}
      className="min-w-0 flex-1 font-semibold text-soft text-xs uppercase tracking-[.04em]"
    >
      {children}
    </h2>
  )
}
