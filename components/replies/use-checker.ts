import { useEffect, useState } from 'react'
import { loadCheck, type ReplyChecker } from '@/lib/replies/check/load-check'
import type { Language } from '@/lib/replies/language'

/** The reply check of one language; undefined until it is loaded. Throws, to the nearest error boundary, when it cannot be. */
export function useChecker(language: Language): ReplyChecker | undefined {
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
