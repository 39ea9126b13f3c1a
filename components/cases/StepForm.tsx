import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { t } from '@/lib/i18n'

/** How a form is left: when its step is in the log, and without it. */
export interface WayOut {
  onDone: () => void
  onCancel: () => void
}

interface Props extends WayOut {
  /** The word on the button that logs the step. */
  submit: string
  /** @returns whether it is in the log; if not, the form stays with what was typed. */
  onSubmit: (note: string) => Promise<boolean>
  children: ReactNode
}

/** A step that takes a choice and a note; Escape leaves it. */
export function StepForm({ submit, onSubmit, onDone, onCancel, children }: Props) {
  const [note, setNote] = useState('')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (await onSubmit(note)) onDone()
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }
  return (
    <form
      className="mx-4 mb-3 grid gap-2 border-line border-t pt-2"
      onSubmit={send}
      onKeyDown={leave}
    >
      {children}
      <TextField
        label={t.cases.note}
        placeholder={t.cases.noteHint}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onCancel}>
          {t.cases.cancel}
        </Button>
        <Button look="primary" type="submit">
          {submit}
        </Button>
      </div>
    </form>
  )
}
