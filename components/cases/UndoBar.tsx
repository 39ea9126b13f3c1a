import { useEffect, useEffectEvent } from 'react'
import { Button } from '@/components/ui/Button'
import { useKeys } from '@/components/ui/use-keys'
import { t } from '@/lib/i18n'
import type { Steps } from './use-steps'

const SHOWN_MS = 20_000

/** What was just done, and the way to take it back; it stays for a while. */
export function UndoBar({ steps }: { steps: Steps }) {
  const { last } = steps
  const forget = useEffectEvent(steps.forget)
  useEffect(() => {
    if (!last) return
    const timer = setTimeout(forget, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [last])
  useKeys(last ? { z: last.undo } : {})
  return (
    <div role="status">
      {last && (
        <p className="flex items-center gap-3 border-line border-t bg-card px-4 py-2">
          <span className="min-w-0 flex-1">{last.sentence}</span>
          <Button shortcut="Z" onClick={last.undo}>
            {t.cases.undo}
          </Button>
        </p>
      )}
    </div>
  )
}
