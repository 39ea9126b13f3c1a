import { useEffect, useState } from 'react'
import { useStored } from '@/components/ui/use-stored'
import { checkSeverities } from '@/lib/platform/check-severities'
import type { TemplateForm } from '@/lib/replies/editing/form'
import { lintTemplate } from '@/lib/replies/lint'
import type { LintProblem } from '@/lib/replies/lint/problem'
import type { Template } from '@/lib/replies/template'

/** It tries the template on many customers: not at every letter. */
const REST_MS = 200

/** All that is wrong with what is written; undefined until it was first looked at. */
export function useLint(
  form: TemplateForm,
  others: readonly Template[],
): readonly LintProblem[] | undefined {
  const [problems, setProblems] = useState<LintProblem[]>()
  const severities = useStored(checkSeverities)
  useEffect(() => {
    if (!severities) return
    const look = () => setProblems(lintTemplate(form, { others, severities }))
    const timer = setTimeout(look, REST_MS)
    return () => clearTimeout(timer)
  }, [form, others, severities])
  return problems
}
