import { lazy, Suspense, useState } from 'react'
import { Kbd } from '@/components/ui/Kbd'
import { useKeys } from '@/components/ui/use-keys'
import { t } from '@/lib/i18n'

const KeysDialog = lazy(() => import('./KeysDialog').then((m) => ({ default: m.KeysDialog })))

/** Where things are kept, and the way to the list of keys. */
export function Footer() {
  const [open, setOpen] = useState(false)
  useKeys({ '?': () => setOpen(true) })
  const words = t.ticket.footer
  return (
    <footer className="flex items-center gap-2 border-line border-t px-4 py-2 text-soft text-xs">
      <span className="flex-1">{words.saved}</span>
      <button
        type="button"
        aria-label={words.openKeys}
        aria-keyshortcuts="?"
        className="flex items-center gap-1"
        onClick={() => setOpen(true)}
      >
        <Kbd>?</Kbd> {words.keys}
      </button>
      {open && (
        <Suspense>
          <KeysDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </footer>
  )
}
