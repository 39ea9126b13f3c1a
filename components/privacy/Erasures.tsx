import { useLiveQuery } from 'dexie-react-hooks'
import { t } from '@/lib/i18n'
import { exact } from '@/lib/i18n/format'
import { listErasures } from '@/lib/store/erasures'

/** Who was erased on request, as far as that can be told: when, by whom, how much. */
export function Erasures() {
  const words = t.privacy.erasures
  const all = useLiveQuery(() => listErasures())
  if (!all || all.length === 0) return null
  return (
    <section aria-label={words.title}>
      <h3 className="font-semibold">{words.title}</h3>
      <ul className="text-soft">
        {all.map(({ id, at, by = '?', responses, entries }) => (
          <li key={id}>{words.line(exact(at), by, responses, entries)}</li>
        ))}
      </ul>
      <p className="text-soft text-sm">{words.hint}</p>
    </section>
  )
}
