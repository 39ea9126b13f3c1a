import { type KeyboardEvent, useId, useState } from 'react'
import { TextField } from '@/components/ui/Field'

interface Props {
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
  const { label, hideLabel = false, value, problemOf, onSave, onMove, inputMode = 'text' } = props
  // What is typed, as long as it differs from what is saved.
  const [typed, setTyped] = useState<string>()
  const id = useId()
  const problem = typed === undefined ? undefined : problemOf(typed)
  const type = (text: string) => {
    setTyped(text)
    if (!problemOf(text)) onSave(text)
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
        value={typed ?? value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && id}
        onChange={({ target }) => type(target.value)}
        onBlur={() => !problem && setTyped(undefined)}
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
