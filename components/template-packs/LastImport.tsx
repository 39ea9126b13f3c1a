import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useKeys } from '@/components/ui/use-keys'
import { t } from '@/lib/i18n'
import {
  lastTemplateImport,
  type TakenBack,
  takeBackTemplateImport,
} from '@/lib/store/template-imports'

interface Props {
  /** It was just done: a key takes it back. */
  fresh: boolean
  onUndone(): void
}

/** The last import, and the way back from it. */
export function LastImport({ fresh, onUndone }: Props) {
  const words = t.templatePacks
  const last = useLiveQuery(lastTemplateImport)
  const [taken, setTaken] = useState<TakenBack>()
  const [problem, setProblem] = useState<string>()
  const undo = async () => {
    try {
      setTaken(await takeBackTemplateImport({ now: Date.now() }))
      setProblem(undefined)
      onUndone()
    } catch (error) {
      setProblem(words.unexpected(error instanceof Error ? error.message : String(error)))
    }
  }
  useKeys(fresh && last ? { z: () => void undo() } : {})
  return (
    <>
      {last && (
        <div className="flex flex-wrap items-center gap-3 rounded-[10px] border border-line bg-card px-4 py-2">
          <span className="min-w-0 flex-1 break-words">
            {words.last(last.fileName, last.at, Date.now(), last.written.length)}
          </span>
          <Button
            aria-label={words.undoOf(last.fileName)}
            {...(fresh && { shortcut: 'Z' })}
            onClick={() => void undo()}
          >
            {words.undo}
          </Button>
        </div>
      )}
      <p role="status" className="text-soft empty:hidden">
        {!last && taken && words.undone(taken)}
      </p>
      {problem && <p role="alert">{problem}</p>}
    </>
  )
}
