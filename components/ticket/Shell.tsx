import { lazy, type ReactNode, Suspense } from 'react'
import { Footer } from './Footer'
import { BareHeader } from './Header'
import { Rail } from './Rail'
import { useSession } from './session'

// Nobody drags it before there is something to see.
const ResizeHandle = lazy(async () => {
  const { ResizeHandle } = await import('./ResizeHandle')
  return { default: ResizeHandle }
})

interface Props {
  header?: ReactNode
  /** What is drawn instead while the sidebar is collapsed. */
  rail?: ReactNode
  /** Held at the bottom, above the footer. */
  bar?: ReactNode
  children: ReactNode
}

/** Header, content and footer; or the rail. The content stays as it is while it is collapsed. */
export function Shell({ header = <BareHeader />, rail = <Rail />, bar, children }: Props) {
  const open = useSession((session) => session.open)
  const alone = useSession((session) => session.alone)
  return (
    <>
      {!open && rail}
      <div hidden={!open} className={`flex h-dvh flex-col ${alone && 'mx-auto max-w-160'}`}>
        {/* Scrolls by itself: under a footer laid over it, what has the focus could be hidden. */}
        <div className="relative min-h-0 flex-1 overflow-y-auto [scrollbar-width:thin]">
          {header}
          <main className="grid min-w-0 grid-cols-1 gap-3 px-3 pb-3">
            <Suspense>{!alone && <ResizeHandle />}</Suspense>
            {children}
          </main>
        </div>
        {bar}
        <Footer />
      </div>
    </>
  )
}
