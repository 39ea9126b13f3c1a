import { useCallback, useEffect, useState } from 'react'
import type { CauseList } from '@/lib/cases/cause-list'
import { causeName } from '@/lib/cases/cause-name'
import { t } from '@/lib/i18n'

/**
 * What a cause is called, by its id: the team's own word, else the starter's, else the id. The team's
 * list comes after the first paint and is followed from then on.
 */
export function useCauseName(): (id: string) => string {
  const [list, setList] = useState<CauseList>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    const ends: (() => void)[] = []
    let here = true
    const follow = async () => {
      const { causeList } = await import('@/lib/platform/case-settings')
      if (!here) return
      ends.push(causeList.watch(setList))
      setList(await causeList.read())
    }
    follow().catch(setProblem)
    return () => {
      here = false
      for (const end of ends) end()
    }
  }, [])
  // Drawn by the error boundary above.
  if (problem) throw problem
  return useCallback((id) => causeName(id, list, t.cases.causes), [list])
}
