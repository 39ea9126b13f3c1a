/** Initials in a circle; decoration beside a name that is written out. */
export function Avatar({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-8.5 shrink-0 place-items-center rounded-full bg-accent-soft font-semibold text-accent"
    >
      {initialsOf(name)}
    </span>
  )
}

/** First letters of the first and last word; whole characters, so that no letter is cut in two. */
export function initialsOf(name: string): string {
  const words = name.split('@')[0]?.match(/[\p{L}\p{N}]+/gu) ?? []
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return letters.map((word) => [...(word ?? '?')][0]?.toLocaleUpperCase()).join('')
}
