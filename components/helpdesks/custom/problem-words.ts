import type { DescriptionProblem } from '@/lib/helpdesks/check-description'
import { t } from '@/lib/i18n'

/** Why a description is refused, and where. */
export function problemWords(problem: DescriptionProblem): string {
  const { tooLarge, brokenJson, at, reasons } = t.customHelpdesks.problems
  switch (problem.code) {
    case 'too-large':
      return tooLarge(problem.characters, problem.limit)
    case 'broken-json':
      return brokenJson(problem.line, problem.column)
    default:
      return at(problem.path, reasons[problem.code])
  }
}
