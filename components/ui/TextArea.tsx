import { type TextareaHTMLAttributes, useId } from 'react'

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  label: string
}

/** A labelled text of several lines; as high as what stands in it. */
export function TextArea({ label, ...rest }: Props) {
  const id = useId()
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-0.5 block text-sm text-soft">
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        className="field-sizing-content max-h-60 min-h-16 w-full min-w-0 resize-y rounded-lg border border-line bg-card px-2.5 py-1 hover:border-soft"
        {...rest}
      />
    </div>
  )
}
