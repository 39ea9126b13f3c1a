import { useLiveQuery } from 'dexie-react-hooks'
import { Button } from '@/components/ui/Button'
import { t } from '@/lib/i18n'
import { listImports } from '@/lib/store/imports'
import { FocusedHeading } from './FocusedHeading'
import type { ImportSession } from './import-session'

/** What an import did, as it was stored, and the two ways on. */
export function Result({ session, importId }: { session: ImportSession; importId: string }) {
  const imports = useLiveQuery(() => listImports())
  const record = imports?.find(({ id }) => id === importId)
  if (!record) return null
  const { added, updated, duplicates, refused, casesOpened, fileName } = record
  return (
    <section
      aria-label={t.sources.fileHeading(fileName)}
      className="grid gap-1 rounded-[10px] border border-line bg-card px-4 py-3"
    >
      <FocusedHeading>{t.sources.done(added)}</FocusedHeading>
      <p className="text-soft">{t.sources.doneFacts(updated, duplicates, refused, casesOpened)}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button look="primary" onClick={() => session.reset()}>
          {t.sources.importAnother}
        </Button>
        <Button
          aria-label={t.sources.undoOf(fileName)}
          onClick={() => session.undo(importId, fileName)}
        >
          {t.sources.undo}
        </Button>
      </div>
    </section>
  )
}
