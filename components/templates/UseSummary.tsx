import { useIndex } from '@/components/my-cases/use-index'
import { t } from '@/lib/i18n'
import { shortDate } from '@/lib/i18n/format'
import { templateUse } from '@/lib/store/template-use'

const outcomes = ['recovered', 'improved', 'unchanged', 'worse', 'silent'] as const

/** Fewer say nothing. */
const ENOUGH = 10

/** How often a template was sent, and what followed. */
export function UseSummary({ id }: { id: string }) {
  const words = t.templateEditor.use
  const uses = useIndex(() => templateUse())
  if (!uses) return null
  const use = uses.get(id)
  if (!use) return <p className="text-soft">{words.none}</p>
  const known = outcomes.reduce((sum, one) => sum + use.followed[one], 0)
  return (
    <section
      aria-label={t.templateEditor.side.use}
      className="grid gap-2 rounded-[10px] border border-line bg-card px-4 py-3"
    >
      <p>{words.sent(words.times(use.uses), shortDate(use.lastAt, Date.now()))}</p>
      {known > 0 && (
        <>
          <p>
            {words.of(known)} {known < ENOUGH && words.few}
          </p>
          <dl className="grid w-fit grid-cols-[auto_auto] gap-x-4">
            {outcomes.map((one) => (
              <div key={one} className="contents">
                <dt>{words.followed[one]}</dt>
                <dd className="text-end">{use.followed[one]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {use.followed.waiting > 0 && (
        <p className="text-soft">{words.waiting(use.followed.waiting)}</p>
      )}
    </section>
  )
}
