import { lintTemplate } from '@/lib/replies/lint'
import type { LintProblem } from '@/lib/replies/lint/problem'
import type { Template } from '@/lib/replies/template'
import { templateOf } from '../situations'

/** A template without any problem but what the text has; the reply check is not asked. */
export function lint(text: string, changes: Partial<Template> = {}): LintProblem[] {
  const found = lintTemplate(
    templateOf(text, { segments: ['promoter'], step: 'thanks', describes: 'great', ...changes }),
  )
  return found.filter(({ code }) => code !== 'check')
}

export const codes = (text: string, changes?: Partial<Template>) =>
  lint(text, changes).map(({ code }) => code)
