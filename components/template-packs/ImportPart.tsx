import { FocusedHeading } from '@/components/sources/FocusedHeading'
import { useFileDrop } from '@/components/sources/use-file-drop'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import type { CauseList } from '@/lib/cases/cause-list'
import { t } from '@/lib/i18n'
import type { Template } from '@/lib/replies/template'
import { ChoosePack } from './ChoosePack'
import { PackPreview } from './PackPreview'
import type { Imported, usePack } from './use-pack'

interface Props {
  work: ReturnType<typeof usePack>
  templates: readonly Template[]
  causes: CauseList
}

/** The way of a file of templates into the store. */
export function ImportPart({ work, templates, causes }: Props) {
  const { state, choose, reset, done } = work
  const drop = useFileDrop(state.phase !== 'reading', choose)
  return (
    <section aria-label={t.templatePacks.importTitle} className="grid gap-3">
      {drop.several && <p role="alert">{t.templatePacks.oneFile}</p>}
      {state.phase === 'choose' && (
        <>
          {state.problem && <Notice urgent {...state.problem} />}
          <ChoosePack over={drop.over} onFile={choose} />
        </>
      )}
      {state.phase === 'reading' && (
        <p role="status" className="text-soft">
          {t.templatePacks.reading(state.fileName)}
        </p>
      )}
      {state.phase === 'preview' && (
        <PackPreview
          key={state.number}
          pack={state.pack}
          fileName={state.fileName}
          existing={templates}
          team={causes}
          onOther={reset}
          onDone={(imported) => done(state.fileName, imported)}
        />
      )}
      {state.phase === 'done' && <Done imported={state.imported} onAnother={reset} />}
    </section>
  )
}

function Done({ imported, onAnother }: { imported: Imported; onAnother(): void }) {
  const { count, replaced, drafts } = imported
  return (
    <div className="rounded-[10px] border border-line bg-card px-4 py-3">
      <FocusedHeading>{t.templatePacks.done(count, replaced)}</FocusedHeading>
      <p className="text-soft">
        {drafts > 0 ? t.templatePacks.doneDrafts(drafts) : t.templatePacks.doneAll}
      </p>
      <Button className="mt-3" onClick={onAnother}>
        {t.templatePacks.another}
      </Button>
    </div>
  )
}
