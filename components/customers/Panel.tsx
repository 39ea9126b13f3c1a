import { X } from 'lucide-react'
import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { Heading } from '@/components/ui/Card'
import { t } from '@/lib/i18n'

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
}

/** A part that opens under the header: has the focus when it opens, gives it back, Escape closes it. */
export function Panel({ title, onClose, children }: Props) {
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const opener = document.activeElement
    const section = box.current
    section?.querySelector<HTMLElement>('input, select, [data-first]')?.focus()
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close()
    }
    section?.addEventListener('keydown', press)
    return () => {
      section?.removeEventListener('keydown', press)
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    <section
      ref={box}
      aria-labelledby={id}
      className="rounded-[10px] border border-line bg-card px-4 pt-2 pb-3"
    >
      <header className="mb-1 flex items-center gap-2">
        <Heading id={id}>{title}</Heading>
        <Button look="quiet" className="-me-2 px-1.5" aria-label={t.keys.close} onClick={onClose}>
          <X size={14} aria-hidden="true" />
        </Button>
      </header>
      {children}
    </section>
  )
}
