interface Props {
  children: string
  /** On a coloured ground: take its ink. */
  inherit?: boolean
}

/** A key, drawn where it acts. Hidden from screen readers: `aria-keyshortcuts` tells them. */
export function Kbd({ children, inherit = false }: Props) {
  const colours = inherit ? 'border-current' : 'border-line bg-card text-soft'
  return (
    <span aria-hidden="true">
      <kbd
        className={`rounded-[5px] border border-b-2 px-1.25 py-0.5 font-mono text-xs leading-none ${colours}`}
      >
        {children}
      </kbd>
    </span>
  )
}
