import { MAX_TEMPLATE_LENGTH, type Template } from '../template'
import type { LintGiven, LintPlace, LintProblem, LintRule } from './problem'
import { broken } from './rules/broken'
import { hiddenCharacters, html, mixedLetters } from './rules/characters'
import { labels } from './rules/labels'
import { tried } from './rules/tried'
import { unreachable } from './rules/unreachable'

const fields: readonly LintPlace['field'][] = ['text', 'title', 'describes', 'shortcut', 'language']

/** Every rule; a new one is a file in rules/ and a line here. */
const rules: readonly LintRule[] = [
  broken,
  unreachable,
  hiddenCharacters,
  mixedLetters,
  html,
  tried,
  labels,
]

/**
 * All that is wrong with a template, field by field in the order of the text, errors first where two stand at one
 * place. Pure, and quick for any text: one that is too long is not read further.
 */
export function lintTemplate(
  template: Template,
  { others = [], severities = {} }: Partial<LintGiven> = {},
): LintProblem[] {
  const wanted = template.text.length > MAX_TEMPLATE_LENGTH ? [broken] : rules
  const found = wanted.flatMap((rule) => rule(template, { others, severities }))
  return found.sort(
    (a, b) =>
      fields.indexOf(a.field) - fields.indexOf(b.field) ||
      a.line - b.line ||
      a.column - b.column ||
      Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  )
}
