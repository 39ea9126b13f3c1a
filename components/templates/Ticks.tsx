import type { ReactNode } from 'react'

interface Props<T extends string> {
  legend: string
  /** What no tick means, where that is allowed. */
  none?: string
  options: readonly T[]
  label: (option: T) => ReactNode
  value: readonly T[]
  onChange: (value: T[]) => void
}

/** A choice of some among few, as ticks side by side; keeps the order of the options. */
export function Ticks<T extends string>(props: Props<T>) {
  const { legend, none, options, label, value, onChange } = props
  return (
    <fieldset className="min-w-0">
      <legend className="mb-0.5 text-soft text-sm">
        {legend}
        {none && value.length === 0 && `: ${none}`}
      </legend>
      <div className="flex flex-wrap gap-x-3 gap-y-1">
        {options.map((option) => (
          <label key={option} className="inline-flex cursor-pointer items-center gap-1.5">
            <input
              type="checkbox"
              checked={value.includes(option)}
              onChange={({ target }) =>
                onChange(
                  options.filter((one) => (one === option ? target.checked : value.includes(one))),
                )
              }
            />
            {label(option)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
