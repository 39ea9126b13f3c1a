import { whatWords } from '@/components/replies/check-words'
import { t } from '@/lib/i18n'
import type { LintProblem } from '@/lib/replies/lint/problem'

/** A problem of a template in a sentence. */
export function lintWords(problem: LintProblem): string {
  return t.templateLint.problem(problem, whatWords)
}

/** Where it stands: line and column of the text, or the field. */
export function placeWords({ field, line, column }: LintProblem): string {
  return field === 'text' ? t.templateLint.place(line, column) : t.templateEditor.fields[field]
}
