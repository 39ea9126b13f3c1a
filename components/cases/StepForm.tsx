import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
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
  onSubmit: () => Promise<boolean>
  children: ReactNode
}

/** A step that takes some words of the agent; Escape leaves it. */
export function StepForm({ submit, onSubmit, onDone, onCancel, children }: Props) {
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (await onSubmit()) onDone()
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

/** A line of the agent's own, not asked for. */
export function NoteField({ note, onNote }: { note: string; onNote: (note: string) => void }) {
  return (
    <TextField
      label={t.cases.note}
      placeholder={t.cases.noteHint}
      maxLength={2000}
      value={note}
      onChange={(event) => onNote(event.target.value)}
    />
  )
}
