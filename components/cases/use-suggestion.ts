import { useEffect, useMemo, useState } from 'react'
import type { Case } from '@/lib/cases/case'
import type { CauseSuggestion } from '@/lib/cases/causes'

type Suggest = (texts: readonly string[]) => CauseSuggestion | null

/** The lexicon, the team's list, and what the team's own confirmations teach. */
async function load(): Promise<Suggest> {
  const [{ suggestCause }, { learntCauses }, { offeredNow }] = await Promise.all([
    import('@/lib/cases/causes'),
    import('@/lib/store/confirmed-causes'),
    import('./team-lists'),
  ])
  const learnt = await learntCauses()
  return (texts) => suggestCause(texts, { offered: offeredNow(), learnt }) ?? null
}

/**
 * The cause that the customer's words suggest, those of their latest response first, and the ticket's
 * subject. Its lexicon is long, so it comes after the first paint.
 * @returns undefined until it is known; null when nothing speaks for a cause, or one is set.
 */
export function useSuggestion(
  one: Case | undefined,
  subject: string | undefined,
): CauseSuggestion | null | undefined {
  const [suggest, setSuggest] = useState<Suggest>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    load().then((suggest) => setSuggest(() => suggest), setProblem)
  }, [])
  // Drawn by the error boundary above.
  if (problem) throw problem
  return useMemo(() => {
    if (!one || one.cause !== undefined) return null
    const words = one.responses.map((response) => response.comment)
    return suggest?.([...words.toReversed(), subject ?? ''])
  }, [suggest, one, subject])
}
