import { useEffect, useState } from 'react'
import type { CheckLanguage } from '@/lib/replies/check/facts'
import { loadCheck, type ReplyChecker } from '@/lib/replies/check/load-check'

/** The reply check of one language; undefined until it is loaded. Throws, to the nearest error boundary, when it cannot be. */
export function useChecker(language: CheckLanguage): ReplyChecker | undefined {
  const [loaded, setLoaded] = useState<{ language: CheckLanguage; check: ReplyChecker }>()
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
