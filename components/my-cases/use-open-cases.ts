import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useState } from 'react'
import { useStored } from '@/components/ui/use-stored'
import { rulesOf } from '@/lib/cases/rules'
import type { CaseSummary } from '@/lib/cases/summary'
import { settings } from '@/lib/platform/settings'
import { freshenCases, isStale } from '@/lib/store/case-index'
import { openCases } from '@/lib/store/cases'

/**
 * Every open case, kept up to date; undefined until read. The index of cases is brought up to date
 * first when an import has changed it, and again whenever that happens. Throws to the nearest error
 * boundary.
 */
export function useOpenCases(): CaseSummary[] | undefined {
  const values = useStored(settings)
  const rules = useMemo(() => values && rulesOf(values), [values])
  const stale = useLiveQuery(async () => rules && (await isStale(rules)), [rules])
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    if (stale && rules) freshenCases(rules).catch(setProblem)
  }, [stale, rules])
  const [known, setKnown] = useState<CaseSummary[]>()
  // Not while the index is being made: it would be read anew with each of its slices.
  const cases = useLiveQuery(async () => (stale === false ? openCases() : undefined), [stale])
  if (cases && cases !== known) setKnown(cases)
  if (problem) throw problem
  return known
}
