import type { RuleId, What } from '../check/finding'
import type { SeverityMap } from '../check/severities'
import type { SampleId } from '../samples/sample'
import type { Template } from '../template'

/** `error`: can not be used as it is; `warning`: can, but better is not. */
export type LintSeverity = 'error' | 'warning'

/** Where it stands: a field of the template, and the place in it (from 1; a column counts UTF-16). */
export interface LintPlace {
  field: 'text' | 'title' | 'describes' | 'shortcut' | 'language'
  line: number
  column: number
  /** Behind the last character, on the same line; absent where the end is not known. */
  endColumn?: number
}

/** What is wrong, with the values that its wording needs; worded in lib/i18n/en/template-lint.ts. */
export type LintFact =
  | { code: 'too-long'; length: number; most: number }
  /** `detail` is the template engine's own message. */
  | { code: 'syntax'; detail: string }
  | { code: 'unknown-tag' | 'unknown-filter' | 'unknown-variable'; detail: string; like?: string }
  | { code: 'bad-slot' | 'stray-brace' }
  /**
   * A branch that no customer gets: its condition can not be true (`never`), earlier branches take
   * every case (`covered`), it says the opposite of what stands around it (`around`), or of the step
   * that the template is for (`step`).
   */
  | { code: 'unreachable'; because: 'never' | 'covered' | 'around' | 'step'; detail: string }
  /** A condition that is true for everybody. */
  | { code: 'always'; detail: string }
  /** A value of a `case` that stands there twice: both texts would be put out. */
  | { code: 'repeated-when'; detail: string }
  /** First contact with an unhappy customer asks for no action, or for no time. */
  | { code: 'no-slot-what' | 'no-slot-when' }
  /** The reply check finds this with sensible words in the gaps, for these sample customers. */
  | { code: 'check'; rule: RuleId; what: What; samples: SampleId[] }
  /** A character that nobody sees, as `U+202E`. */
  | { code: 'hidden-character'; detail: string }
  /** A word of letters that look alike in two alphabets. */
  | { code: 'mixed-letters'; detail: string }
  | { code: 'html'; detail: string }
  | { code: 'no-describes' }
  /** Another template, by its title, has this shortcut; or is the same in the same language. */
  | { code: 'shortcut-taken' | 'language-taken'; detail: string }

export type LintProblem = LintPlace & { severity: LintSeverity } & LintFact
export type LintCode = LintProblem['code']

/** One rule of the lint: everything that it finds wrong with a template. */
export type LintRule = (template: Template, given: LintGiven) => LintProblem[]

/** What a template is held against. */
export interface LintGiven {
  /** The other templates, with which it may clash. */
  others: readonly Template[]
  /** How much the lead says the reply check's rules weigh. */
  severities: SeverityMap
}

/** The place of a stretch of a field. */
export function placeOf(
  text: string,
  start: number,
  length: number,
  field: LintPlace['field'] = 'text',
): LintPlace {
  const before = text.slice(0, start)
  const line = before.split('\n').length
  const column = start - (before.lastIndexOf('\n') + 1) + 1
  const rest = text.slice(start, start + length)
  return { field, line, column, ...(!rest.includes('\n') && { endColumn: column + length }) }
}

/** Where a line and column (from 1) are in a text. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}
