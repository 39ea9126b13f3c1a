import type * as z from 'zod/mini'
import { checkParts, type PartProblem, type TrySelector } from './check-parts'
import { Helpdesk } from './helpdesk'
import { type JsonProblem, readJson } from './json-text'

/** Why a description is refused, each with its place: a dotted path such as `composer.editors.0`. */
export type DescriptionProblem =
  | JsonProblem
  | PartProblem
  | { code: 'too-large'; characters: number; limit: number }
  | { code: 'unknown-key'; path: string }
  | { code: 'missing' | 'wrong-kind' | 'wrong-value' | 'too-long' | 'too-short'; path: string }

/** Characters of a whole description: the longest that comes with Amends has 4,000. */
export const LARGEST = 50_000

export type CheckedDescription = { helpdesk: Helpdesk } | { problems: DescriptionProblem[] }

/**
 * Reads a description from the text of a file or from what was pasted. Its size is looked at before
 * anything reads it.
 * @param trySelector whether the browser takes it as a selector
 */
export function readDescription(text: string, trySelector: TrySelector): CheckedDescription {
  if (text.length > LARGEST)
    return { problems: [{ code: 'too-large', characters: text.length, limit: LARGEST }] }
  const json = readJson(text)
  return 'problem' in json
    ? { problems: [json.problem] }
    : checkDescription(json.value, trySelector)
}

/** The same for a value that is parsed already. */
export function checkDescription(value: unknown, trySelector: TrySelector): CheckedDescription {
  const parsed = Helpdesk.safeParse(value, { reportInput: true })
  if (!parsed.success)
    return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue)) }
  const problems = checkParts(parsed.data, trySelector)
  return problems.length > 0 ? { problems } : { helpdesk: parsed.data }
}

type Issue = z.core.$ZodIssue

function problemsOf(issue: Issue, above: readonly PropertyKey[] = []): DescriptionProblem[] {
  const steps = [...above, ...issue.path]
  const path = steps.map(String).join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        path: [...steps, key].map(String).join('.'),
      }))
    case 'invalid_type':
      return [{ code: issue.input === undefined ? 'missing' : 'wrong-kind', path }]
    case 'too_big':
      return [{ code: 'too-long', path }]
    case 'too_small':
      return [{ code: 'too-short', path }]
    case 'invalid_union': {
      // The kind of text or list that comes nearest says what is wrong with it.
      const [nearest] = issue.errors.toSorted((a, b) => depth(b) - depth(a))
      return nearest && depth(nearest) > 0
        ? nearest.flatMap((inner) => problemsOf(inner, steps))
        : [{ code: 'wrong-value', path }]
    }
    default:
      return [{ code: 'wrong-value', path }]
  }
}

const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length))
