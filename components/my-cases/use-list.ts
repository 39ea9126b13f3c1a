import { useDeferredValue, useMemo } from 'react'
import { useNow } from '@/components/ui/use-now'
import type { CaseSummary } from '@/lib/cases/summary'
import { byTimeLeft, isInView, matches, searchText, type View, views } from '@/lib/cases/work-list'

export interface List {
  /** Of the chosen view, found by the search, the least time left first. */
  shown: CaseSummary[]
  /** How many are in each view, whatever is searched. */
  counts: Record<View, number>
}

/** The part of the open cases that is to be seen; undefined until they are read. */
export function useList(
  cases: CaseSummary[] | undefined,
  me: ReadonlySet<string> | undefined,
  view: View,
  query: string,
  causeName: (id: string) => string,
): List | undefined {
  const now = useNow()
  const wanted = useDeferredValue(query.trim())
  const sorted = useMemo(() => cases && byTimeLeft(cases), [cases])
  const texts = useMemo(() => {
    return new Map(sorted?.map((one) => [one, searchText(one, causeName)]))
  }, [sorted, causeName])
  const parts = useMemo(() => {
    if (!sorted || !me) return undefined
    const moment = { me, now, dayEnds: new Date(now).setHours(24, 0, 0, 0) }
    return views.map((one) => sorted.filter((each) => isInView(each, one, moment)))
  }, [sorted, me, now])
  return useMemo(() => {
    if (!parts) return undefined
    const counts = Object.fromEntries(views.map((one, i) => [one, parts[i]?.length ?? 0]))
    const part = parts[views.indexOf(view)] ?? []
    const shown = wanted ? part.filter((one) => matches(texts.get(one) ?? '', wanted)) : part
    return { shown, counts: counts as Record<View, number> }
  }, [parts, view, texts, wanted])
}
