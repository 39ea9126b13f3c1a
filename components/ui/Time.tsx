import { exact, relative, shortDate } from '@/lib/i18n/format'
import { useNow } from './use-now'

interface Props {
  at: number
  /** `age`: "5 days ago"; `date`: "16 Nov". */
  as: 'age' | 'date'
  className?: string
}

/** A moment in short, the exact one on hover and for screen readers' time element. */
export function Time({ at, as, className }: Props) {
  const now = useNow()
  return (
    <time dateTime={new Date(at).toISOString()} title={exact(at)} className={className}>
      {as === 'age' ? relative(at, now) : shortDate(at, now)}
    </time>
  )
}
