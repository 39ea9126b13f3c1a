import { Button } from '@/components/ui/Button'
import { ProgressBar } from '@/components/ui/ProgressBar'
import { t } from '@/lib/i18n'
import type { ImportState } from './import-session'

interface Props {
  label: string
  state: ImportState
  /** How many rows there will be, when that is known. */
  total?: number
  onCancel?: () => void
  /** Present where the job can wait. */
  onPause?: (on: boolean) => void
}

/** A running job: its bar, rows, rate, time left, and a way to stop it. */
export function JobProgress({ label, state, total, onCancel, onPause }: Props) {
  const { share = 0, rows = 0, rowsPerSecond = 0, msLeft } = state.progress ?? {}
  const { paused = false } = state
  const facts = [
    paused && t.sources.paused,
    total ? t.sources.progress(rows, total) : rows > 0 && t.sources.progressRows(rows),
    !paused && rowsPerSecond > 0 && t.sources.rate(rowsPerSecond),
    !paused && msLeft !== undefined && t.sources.left(msLeft),
  ].filter(Boolean)
  return (
    <section aria-label={label} className="grid gap-1.5">
      <p className="font-semibold">{label}</p>
      <ProgressBar label={label} share={share} />
      <div className="flex min-h-8 items-center gap-2">
        <span className="flex-1 text-soft">{facts.join(' · ')}</span>
        {onPause && (
          <Button aria-pressed={paused} onClick={() => onPause(!paused)}>
            {paused ? t.sources.goOn : t.sources.pause}
          </Button>
        )}
        {onCancel && <Button onClick={onCancel}>{t.sources.cancel}</Button>}
      </div>
    </section>
  )
}
