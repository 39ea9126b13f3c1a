import { useEffect, useEffectEvent } from 'react'
import { Button } from '@/components/ui/Button'
import { useKeys } from '@/components/ui/use-keys'
import { t } from '@/lib/i18n'
import type { Done } from './use-fix-steps'

const SHOWN_MS = 20_000

/** What was just done and, where there is one, the way back; it stays for a while. */
export function DoneBar({ done, onForget }: { done: Done | undefined; onForget: () => void }) {
  const forget = useEffectEvent(onForget)
  useEffect(() => {
    if (!done) return
    const timer = setTimeout(forget, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [done])
  useKeys(done?.undo ? { z: done.undo } : {})
  return (
    <div role="status" className="not-empty:mt-4">
      {done && (
        <p className="flex flex-wrap items-center gap-3 rounded-[10px] border border-line bg-card px-4 py-2">
          <span className="min-w-0 flex-1">{done.sentence}</span>
          {done.undo && (
            <Button shortcut="Z" onClick={done.undo}>
              {t.fixes.undo}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
