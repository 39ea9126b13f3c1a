import { t } from '@/lib/i18n'
import type { ImportState } from './import-session'

/**
 * Tells screen readers where the import stands. One region that stays in the page, since a region
 * that comes together with its text is often not read.
 */
export function Announcer({ state }: { state: ImportState }) {
  return (
    <p role="status" className="sr-only">
      {announcement(state)}
    </p>
  )
}

function announcement({ phase, file, evidence, order, summary, progress }: ImportState): string {
  if (phase === 'looking') return t.sources.looking(file?.name ?? '')
  if (phase === 'importing') {
    return progress?.stage === 'taking-back' ? t.sources.takingBack : t.sources.importing
  }
  if (phase !== 'file') return ''
  if (evidence?.example && !order) return t.sources.orderQuestion(evidence.example)
  if (!summary) return progress ? t.sources.checking : ''
  return t.sources.summaryLine(summary)
}
