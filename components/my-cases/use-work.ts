import { useNow } from '@/components/ui/use-now'
import type { CaseSummary } from '@/lib/cases/summary'
import { followUpsDue, openCases } from '@/lib/store/cases'
import { useIndex } from './use-index'

/** Every case there is something to do about: the open ones, and the closed ones to ask again about. */
export function useWork(): CaseSummary[] | undefined {
  const now = useNow()
  return useIndex(async () => {
    const [open, due] = await Promise.all([openCases(), followUpsDue(now)])
    return [...open, ...due]
  }, [now])
}
