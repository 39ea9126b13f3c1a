import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useState } from 'react'
import { useStored } from '@/components/ui/use-stored'
import { rulesOf } from '@/lib/cases/rules'
import { settings } from '@/lib/platform/settings'
import { freshenCases, isStale } from '@/lib/store/case-index'

/**
 * What a query of the index of cases answers, kept up to date; undefined until read. The index is
 * brought up to date first when an import has changed it, and again whenever that happens. Throws to
 * the nearest error boundary.
 * @param about what the query depends on, as an effect's dependencies
 */
export function useIndex<T>(query: () => Promise<T>, about: unknown[] = []): T | undefined {
  const values = useStored(settings)
  const rules = useMemo(() => values && rulesOf(values), [values])
  const stale = useLiveQuery(async () => rules && (await isStale(rules)), [rules])
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    if (stale && rules) freshenCases(rules).catch(setProblem)
  }, [stale, rules])
  const [known, setKnown] = useState<T>()
  // Not while the index is being made: it would be read anew with each of its slices.
  const found = useLiveQuery(async () => (stale === false ? query() : undefined), [stale, ...about])
  if (found !== undefined && found !== known) setKnown(found)
  if (problem) throw problem
  return known
}
