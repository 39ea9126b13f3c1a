import { useId } from 'react'

interface Props<T extends string> {
  legend: string
  /** Kept for screen readers only, where the place says what is chosen. */
  hideLegend?: boolean
  options: readonly T[]
  labels: Record<T, string>
  /** Absent: nothing is chosen yet. */
  value: T | undefined
  onChoose(value: T): void
}

/** A choice of one among few, side by side. Radio buttons underneath: arrow keys work. */
export function Choices<T extends string>(props: Props<T>) {
  const { legend, hideLegend = false, options, labels, value, onChoose } = props
  const name = useId()
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className={hideLegend ? 'sr-only' : 'float-start text-sm text-soft'}>{legend}</legend>
      <div className="inline-flex max-w-full flex-wrap overflow-hidden rounded-lg border border-line bg-card">
        {options.map((option) => (
          <label
            key={option}
            className="cursor-pointer border-line px-2.5 py-1 not-first:border-s has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            {labels[option]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
