import { useNow } from '@/components/ui/use-now'
import { exact, relative } from '@/lib/i18n/format'

/** How long ago something was, by a clock that moves once a minute: what came since then is now. */
export function Ago({ at }: { at: number }) {
  const now = useNow()
  return (
    <time dateTime={new Date(at).toISOString()} title={exact(at)}>
      {relative(at, Math.max(at, now))}
    </time>
  )
}
