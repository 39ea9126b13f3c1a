import { useOpenCases } from '@/components/my-cases/use-open-cases'
import type { CaseSummary } from '@/lib/cases/summary'

/** So many are offered. */
const MOST = 20

/** The newest open cases, one a customer: to try a template on. */
export function usePreviewCases(): CaseSummary[] {
  const cases = useOpenCases() ?? []
  return cases.toSorted((a, b) => b.openedAt - a.openedAt).slice(0, MOST)
}
