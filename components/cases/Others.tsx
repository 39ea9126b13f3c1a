import { useLiveQuery } from 'dexie-react-hooks'
import { useNow } from '@/components/ui/use-now'
import type { Case } from '@/lib/cases/case'
import { t } from '@/lib/i18n'
import { isStale } from '@/lib/store/case-index'
import { othersWithCause } from '@/lib/store/confirmed-causes'

/** Whether a cause is one customer's bad day, or comes again and again: in words. */
export function Others({ cause, one: { address, rules } }: { cause: string; one: Case }) {
  const now = useNow()
  const others = useLiveQuery(
    // As long as the index is being made its count is none: nothing is said then.
    async () => ((await isStale(rules)) ? undefined : othersWithCause(cause, address, now)),
    [cause, address, rules, now],
  )
  if (others === undefined) return null
  return <span className="block text-soft">{t.caseSteps.others(others)}</span>
}
