import { useEffect, useMemo, useState } from 'react'
import type { Case } from '@/lib/cases/case'
import type { CauseSuggestion } from '@/lib/cases/causes'

/**
 * The cause that the customer's words suggest, those of their latest response first, and the ticket's
 * subject. Its lexicon is long, so it comes after the first paint.
 * @returns undefined until it is known; null when nothing speaks for a cause, or one is set.
 */
export function useSuggestion(
  one: Case | undefined,
  subject: string | undefined,
): CauseSuggestion | null | undefined {
  const [suggest, setSuggest] = useState<(texts: readonly string[]) => CauseSuggestion | null>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    import('@/lib/cases/causes').then(
      ({ suggestCause }) =>
        setSuggest(() => (texts: readonly string[]) => suggestCause(texts) ?? null),
      setProblem,
    )
  }, [])
  // Drawn by the error boundary above.
  if (problem) throw problem
  return useMemo(() => {
    if (!one || one.cause !== undefined) return null
    const words = one.responses.map((response) => response.comment)
    return suggest?.([...words.toReversed(), subject ?? ''])
  }, [suggest, one, subject])
}
