import { Button } from '@/components/ui/Button'
import { t } from '@/lib/i18n'
import type { Saved } from './use-saved'

/** Under a card: that the last change was saved, and the way back. */
export function SaidBar({ said, undo }: Pick<Saved<unknown>, 'said' | 'undo'>) {
  return (
    <div role="status" className="px-4 pb-3 empty:hidden">
      {said && (
        <p className="flex flex-wrap items-center gap-2 text-soft">
          {said}
          {undo && <Undo undo={undo} />}
        </p>
      )}
    </div>
  )
}

function Undo({ undo }: { undo: () => void }) {
  return (
    <Button look="quiet" onClick={undo}>
      {t.caseSettings.undo}
    </Button>
  )
}
