import { useEffect, useState } from 'react'
import { detectLanguage, ownLanguage } from '@/lib/platform/language'
import type { Language } from '@/lib/replies/language'
import { replyLanguage } from '@/lib/replies/reply-language'

/** Parts the comments: none of them has it. */
const BETWEEN = '\u0000'

/**
 * What this customer is to be answered in (lib/replies/reply-language.ts); undefined until the browser
 * has said so. Throws to the nearest error boundary when it can not.
 * @param comments of their responses, the latest first
 */
export function useReplyLanguage(
  comments: readonly string[],
  subject: string | undefined,
): Language | undefined {
  const [language, setLanguage] = useState<Language>()
  const [problem, setProblem] = useState<unknown>()
  const all = comments.join(BETWEEN)
  useEffect(() => {
    let wanted = true
    const [comment, ...earlier] = all.split(BETWEEN)
    replyLanguage({ comment, subject, earlier }, detectLanguage, ownLanguage()).then(
      (found) => wanted && setLanguage(found),
      (why: unknown) => wanted && setProblem(why),
    )
    return () => {
      wanted = false
    }
  }, [all, subject])
  if (problem) throw problem
  return language
}
