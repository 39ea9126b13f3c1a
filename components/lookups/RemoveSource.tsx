import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { t } from '@/lib/i18n'
import { sendLookup } from '@/lib/platform/lookups/messages'
import type { LookupSource } from '@/lib/platform/lookups/sources'
import { returnAccess } from '@/lib/platform/site-access'

interface Props {
  source: LookupSource
  onCancel: () => void
  onRemoved: () => void
}

/** Asks what becomes of the responses before a source goes. */
export function RemoveSource({ source, onCancel, onRemoved }: Props) {
  const words = t.lookups.removing
  const [running, setRunning] = useState(false)
  const [problem, setProblem] = useState<string>()
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => group.current?.focus(), [])
  const remove = async (responses: 'keep' | 'take-back') => {
    setRunning(true)
    try {
      await sendLookup('remove-source', { id: source.id, responses })
      await returnAccess(source.origin)
      onRemoved()
    } catch (error) {
      setProblem(t.lookups.form.failed(String(error)))
      setRunning(false)
    }
  }
  return (
    <fieldset
      ref={group}
      tabIndex={-1}
      className="w-full rounded-lg border border-line px-3 pt-1 pb-3"
      onKeyDown={({ key }) => key === 'Escape' && !running && onCancel()}
    >
      <legend className="px-1 font-semibold">{words.title(source.name)}</legend>
      <p>{words.body}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button disabled={running} onClick={() => remove('keep')}>
          {words.keep}
        </Button>
        <Button disabled={running} onClick={() => remove('take-back')}>
          {words.takeBack}
        </Button>
        <Button look="quiet" disabled={running} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
      <p role="status">{running && words.running}</p>
      {problem && <p role="alert">{problem}</p>}
    </fieldset>
  )
}
