import { Button } from '@/components/ui/Button'
import { t } from '@/lib/i18n'
import type { Inspection } from '@/lib/sources/format'
import { layoutWithId } from '@/lib/sources/layout'
import type { ImportSession, ImportState } from './import-session'
import { ScoringChoice } from './ScoringChoice'
import { SheetChoice } from './SheetChoice'

interface Props {
  session: ImportSession
  state: ImportState
  inspection: Inspection
}

/** What was found in the file and how sure that is: each line can be put right. */
export function FileQuestions({ session, state, inspection }: Props) {
  const { format, doubts, sheets } = inspection
  const layout = layoutWithId(format.layout)
  const name = (column: number) => format.header[column] || t.sources.noHeader(column + 1)
  return (
    <div className="grid gap-2 text-soft">
      {state.remembered ? (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>
            {layout && `${t.sources.layout(layout.name)}. `}
            {t.sources.asLastTime}
          </span>
          <Button onClick={() => session.findAnew()}>{t.sources.findAnew}</Button>
        </p>
      ) : (
        layout && <p>{t.sources.layout(layout.name)}.</p>
      )}
      {sheets && <SheetChoice session={session} state={state} inspection={inspection} />}
      {!state.remembered &&
        doubts
          .filter(({ field, taken }) => state.mapping.indexOf(field) === (taken ?? -1))
          .map(({ field, taken, others }) => (
            <p key={field} className={taken === undefined ? 'text-passive' : ''}>
              {t.sources.doubt(
                field,
                others.map(name),
                taken === undefined ? undefined : name(taken),
              )}
            </p>
          ))}
      {state.mapping.includes('score') && <ScoringChoice session={session} state={state} />}
    </div>
  )
}
