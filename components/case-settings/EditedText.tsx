import { type KeyboardEvent, useId, useState } from 'react'
import { TextField } from '@/components/ui/Field'
import { useDraft } from './drafts'

interface Props {
  /** Names the field for its draft. */
  field: string
  label: string
  hideLabel?: boolean
  value: string
  /** Why a text is not taken, in words. */
  problemOf: (text: string) => string | undefined
  /** Gets each text that is taken, as it is typed. */
  onSave: (text: string) => void
  onMove?: ((by: -1 | 1) => void) | undefined
  inputMode?: 'decimal' | 'text'
}

/** A line of text that is saved while it is typed. What is not taken stays in the field and says why. */
export function EditedText(props: Props) {
  const {
    field,
    label,
    hideLabel = false,
    value,
    problemOf,
    onSave,
    onMove,
    inputMode = 'text',
  } = props
  // As it is typed: what is saved may lack a space at the end.
  const [typed, setTyped] = useState<string>()
  const [draft, keepDraft] = useDraft<string>(field)
  const id = useId()
  const problem = draft === undefined ? undefined : problemOf(draft)
  const type = (text: string) => {
    const refused = problemOf(text) !== undefined
    keepDraft(refused ? text : undefined)
    setTyped(refused ? undefined : text)
    if (!refused) onSave(text)
  }
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (!event.altKey || !by || !onMove) return
    event.preventDefault()
    onMove(by)
  }
  return (
    <div className="min-w-0">
      <TextField
        label={label}
        hideLabel={hideLabel}
        inputMode={inputMode}
        value={draft ?? typed ?? value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && id}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={move}
      />
      {problem && (
        <p id={id} role="alert" className="mt-0.5 text-detractor text-sm">
          {problem}
        </p>
      )}
    </div>
  )
}
