import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { wantReply } from '@/components/replies/wanted-reply'
import { Kbd } from '@/components/ui/Kbd'
import { useKeys } from '@/components/ui/use-keys'
import { t } from '@/lib/i18n'
import type { Situation } from '@/lib/replies/situation'
import { giveBack } from './page-words'
import { setLayout, useSession } from './session'
import { TypedShortcuts } from './TypedShortcuts'

const Palette = lazy(async () => {
  const { Palette } = await import('@/components/replies/palette/Palette')
  return { default: Palette }
})

/** An ask that nothing could answer so long is forgotten, in ms. */
const PATIENCE = 3_000

/**
 * The way to the search over all templates: by the button, by its key here, by the browser's command from
 * anywhere in the page; and by shortcuts in the composer. Closed without a choice, the keyboard goes back to where it was.
 */
export function PaletteDoor({ situation }: { situation: Situation }) {
  const [open, setOpen] = useState<'here' | 'page'>()
  const asked = useSession((session) => session.paletteAsked)
  const onAsked = useEffectEvent(() => {
    if (performance.now() - asked < PATIENCE) setOpen('page')
    useSession.setState({ paletteAsked: 0 })
  })
  useEffect(() => {
    if (asked) onAsked()
  }, [asked])
  useKeys({ '/': () => setOpen('here') })
  const close = () => {
    setOpen(undefined)
    if (open !== 'page') return
    giveBack()
    if (useSession.getState().unfolded) setLayout({ open: false })
  }
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
        className="flex items-center gap-1 text-soft text-xs hover:text-ink"
        onClick={() => setOpen('here')}
      >
        {t.palette.title} <Kbd>/</Kbd>
      </button>
      <TypedShortcuts language={situation.language} />
      {open && (
        <Suspense>
          <Palette
            situation={situation}
            onClose={close}
            onChoose={(template, straight) => {
              setOpen(undefined)
              wantReply(template.id, { straight, fromPage: open === 'page' })
            }}
          />
        </Suspense>
      )}
    </>
  )
}
