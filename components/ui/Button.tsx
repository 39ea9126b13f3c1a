import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Kbd } from './Kbd'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One `primary` a view: the next thing to do. `quiet` has no border until it is pointed at. */
  look?: 'primary' | 'plain' | 'quiet'
  /** The key that does the same, shown on the button. */
  shortcut?: string
  children: ReactNode
}

const looks = {
  primary: 'border-accent bg-accent font-semibold text-on-accent',
  plain: 'border-line bg-card hover:border-soft',
  quiet: 'border-transparent text-soft hover:border-line hover:text-ink',
}

/** A button of the three looks; `type` is `button` unless said otherwise. */
export function Button({ look = 'plain', shortcut, className = '', children, ...rest }: Props) {
  return (
    <button
      type="button"
      aria-keyshortcuts={shortcut}
      className={`inline-flex items-center justify-center gap-1.5 rounded-lg border px-2.5 py-1 text-center disabled:cursor-not-allowed disabled:opacity-60 ${looks[look]} ${className}`}
      {...rest}
    >
      {children}
      {shortcut && <Kbd inherit={look === 'primary'}>{shortcut}</Kbd>}
    </button>
  )
}
