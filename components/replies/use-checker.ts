import { useEffect, useMemo, useState } from 'react'
import { useStored } from '@/components/ui/use-stored'
import { checkSeverities } from '@/lib/platform/check-severities'
import type { Facts } from '@/lib/replies/check/facts'
import type { Check } from '@/lib/replies/check/finding'
import { loadCheck, type ReplyChecker } from '@/lib/replies/check/load-check'
import type { Language } from '@/lib/replies/language'

/**
 * The reply check of one language, by the severities that the lead set; undefined until it is loaded.
 * Throws, to the nearest error boundary, when it cannot be.
 */
export function useChecker(
  language: Language,
): ((reply: string, facts: Facts) => Check) | undefined {
  const set = useStored(checkSeverities)
  const check = useLoaded(language)
  return useMemo(
    () => check && set && ((reply: string, facts: Facts) => check(reply, facts, set)),
    [check, set],
  )
}

function useLoaded(language: Language): ReplyChecker | undefined {
  const [loaded, setLoaded] = useState<{ language: Language; check: ReplyChecker }>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    let wanted = true
    loadCheck(language).then(
      (check) => wanted && setLoaded({ language, check }),
      (why: unknown) => wanted && setProblem(why),
    )
    return () => {
      wanted = false
    }
  }, [language])
  if (problem) throw problem
  return loaded?.language === language ? loaded.check : undefined
}
