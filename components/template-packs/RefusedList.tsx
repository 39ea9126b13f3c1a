import { t } from '@/lib/i18n'
import type { Refused } from '@/lib/replies/packs/pack'

/** The templates of a file that do not come in: where each stands, and why. */
export function RefusedList({ refused }: { refused: readonly Refused[] }) {
  const words = t.templatePacks
  return (
    <section aria-label={words.refusedTitle(refused.length)}>
      <h3 className="pb-1 font-semibold">{words.refusedTitle(refused.length)}</h3>
      <ul>
        {refused.map(({ place, title, reason }) => (
          <li
            key={JSON.stringify(place)}
            className="flex flex-wrap gap-x-3 border-line border-t py-1.5"
          >
            <span className="w-16 shrink-0 text-soft">{words.place(place)}</span>
            <span dir="auto" className="min-w-0 break-words font-semibold">
              {title || words.untitled}
            </span>
            <span className="min-w-60 flex-1 break-words">{words.reason(reason)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
