import type { Stretch } from '@/lib/replies/placed'
import { cut } from '../marked'

/** A text with what was searched for marked in it: by its ink and a line, not by colour alone. */
export function FoundText({ text, stretches }: { text: string; stretches: readonly Stretch[] }) {
  const parts = cut(
    text,
    stretches.map((one) => ({ ...one, look: 'pointed' as const })),
  )
  return parts.map(({ text: part, look }, index) =>
    look ? (
      <mark
        // The pieces of one text have nothing but their order.
        key={`${index.toString()}`}
        className="bg-transparent text-accent underline decoration-2 underline-offset-2"
      >
        {part}
      </mark>
    ) : (
      part
    ),
  )
}
