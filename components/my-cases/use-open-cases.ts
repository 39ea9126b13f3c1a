import type { CaseSummary } from '@/lib/cases/summary'
import { openCases } from '@/lib/store/cases'
import { useIndex } from './use-index'

/** Every open case, kept up to date; undefined until read. Throws to the nearest error boundary. */
export function useOpenCases(): CaseSummary[] | undefined {
  return useIndex(openCases)
}
