import { parseTemplate } from '../../check-template'
import type { Template } from '../../template'
import type { VariableName } from '../../variables'
import { type Branch, branchesOf, type Condition } from '../blocks'
import { isConstant, possibilities } from '../possible'
import { type LintProblem, type LintRule, placeOf } from '../problem'

/** Branches that no customer gets, conditions that are true for all. */
export const unreachable: LintRule = (template) => {
  if ('problems' in parseTemplate(template.text)) return []
  const isPossible = possibilities()
  const dead = new Set<Branch>()
  return branchesOf(template.text).flatMap((branch): LintProblem[] => {
    // What stands in a branch that nobody gets is told with it.
    if (branch.inside && dead.has(branch.inside)) {
      dead.add(branch)
      return []
    }
    const place = placeOf(template.text, branch.start, branch.tag.length)
    const told = { ...place, severity: 'warning', detail: branch.tag } as const
    const repeated = branch.repeated.map((detail) => ({
      ...told,
      code: 'repeated-when' as const,
      detail,
    }))
    const because = whyNot(branch, template, isPossible)
    if (because) {
      dead.add(branch)
      return [{ ...told, code: 'unreachable', because }, ...repeated]
    }
    return isForAll(branch, isPossible) ? [{ ...told, code: 'always' }] : repeated
  })
}

type Possible = ReturnType<typeof possibilities>

function whyNot({ own, before, around }: Branch, template: Template, isPossible: Possible) {
  if (!isPossible(own)) return 'never' as const
  if (!isPossible([...before, ...own])) return 'covered' as const
  const all: Condition[] = [...around, ...before, ...own]
  if (!isPossible(all)) return 'around' as const
  return isPossible(all, unknownAt(template)) ? undefined : ('step' as const)
}

/** Nobody was written to before the first contact. */
function unknownAt({ step }: Template): Partial<Record<VariableName, undefined>> {
  return step === 'first-contact' ? { 'case.first_contact': undefined } : {}
}

/** A condition that names nothing of the customer's and is true; others after it are told instead. */
function isForAll({ alone, own }: Branch, isPossible: Possible): boolean {
  if (!alone || own.length === 0 || !own.every(isConstant)) return false
  return !isPossible(own.map(({ text, is }) => ({ text, is: !is })))
}
