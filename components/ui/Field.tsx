import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useId } from 'react'

const box =
  'w-full min-w-0 rounded-lg border border-line bg-card px-2.5 py-1 hover:border-soft aria-invalid:border-detractor'

interface Labelled {
  label: string
  /** Kept for screen readers only, where the place says what the field is. */
  hideLabel?: boolean
}

/** A labelled line of text. */
export function TextField({
  label,
  hideLabel = false,
  ...rest
}: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId()
  return (
    <div className="min-w-0">
      <Label id={id} hidden={hideLabel}>
        {label}
      </Label>
      <input id={id} className={box} {...rest} />
    </div>
  )
}

/** A labelled choice of one, by the platform's own list: it works by keyboard and in every width. */
export function SelectField({
  label,
  hideLabel = false,
  children,
  ...rest
}: Labelled & { children: ReactNode } & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId()
  return (
    <div className="min-w-0">
      <Label id={id} hidden={hideLabel}>
        {label}
      </Label>
      <select id={id} className={box} {...rest}>
        {children}
      </select>
    </div>
  )
}

function Label({ id, hidden, children }: { id: string; hidden: boolean; children: string }) {
  return (
    <label htmlFor={id} className={hidden ? 'sr-only' : 'mb-0.5 block text-sm text-soft'}>
      {children}
    </label>
  )
}
