import { parseTemplate, type TemplateProblem } from '../../check-template'
import { filters } from '../../filters'
import { liquid } from '../../liquid'
import { MAX_TEMPLATE_LENGTH } from '../../template'
import { variableNames } from '../../variables'
import { didYouMean } from '../did-you-mean'
import { type LintProblem, type LintRule, offsetOf, placeOf } from '../problem'

/** So many are told at once. */
const MOST = 20

/** What keeps the template from being read at all. */
export const broken: LintRule = ({ text }) => {
  const found: LintProblem[] = []
  const unknown = new Set<string>()
  let rest = text
  while (found.length < MOST) {
    const parsed = parseTemplate(rest)
    if (!('problems' in parsed)) break
    for (const problem of parsed.problems) {
      if (!isEndOf(problem, unknown)) found.push(toLint(text, problem))
    }
    // The engine stops at the first tag that it can not read: without it, it reads on.
    const next = withoutTag(rest, parsed.problems[0])
    if (next === undefined) break
    if (parsed.problems[0]?.code === 'unknown-tag') unknown.add(parsed.problems[0].detail)
    rest = next
  }
  return found
}

function isEndOf({ code, detail }: TemplateProblem, unknown: ReadonlySet<string>): boolean {
  return code === 'unknown-tag' && detail.startsWith('end') && unknown.has(detail.slice(3))
}

/** The text with the tag that could not be read blanked out; undefined where that would break more. */
function withoutTag(text: string, problem: TemplateProblem | undefined): string | undefined {
  if (!problem || !['unknown-tag', 'unknown-filter', 'bad-slot'].includes(problem.code)) {
    return undefined
  }
  const start = offsetOf(text, problem.line, problem.column)
  const tag = tagAt(text, start)
  if (!tag || (problem.code === 'unknown-filter' && tag.startsWith('{%'))) return undefined
  return text.slice(0, start) + tag.replace(/[^\n]/g, ' ') + text.slice(start + tag.length)
}

function tagAt(text: string, start: number): string | undefined {
  const close = text.startsWith('{{', start) ? '}}' : '%}'
  const end = text.indexOf(close, start)
  return end < 0 ? undefined : text.slice(start, end + 2)
}

function toLint(text: string, { code, line, column, detail }: TemplateProblem): LintProblem {
  const start = offsetOf(text, line, column)
  const severity = 'error'
  const at = (length: number) => placeOf(text, start, length)
  const word = (list: readonly string[]) => {
    const like = didYouMean(detail, list)
    const inTag = (tagAt(text, start) ?? detail).indexOf(detail)
    const place = placeOf(text, start + Math.max(0, inTag), detail.length)
    return { ...place, severity, detail, ...(like && { like }) } as const
  }
  switch (code) {
    case 'too-long':
      return { ...at(0), severity, code, length: text.length, most: MAX_TEMPLATE_LENGTH }
    case 'unknown-tag':
      return { ...word(Object.keys(liquid.tags)), code }
    case 'unknown-filter':
      return { ...word(Object.keys(filters)), code }
    case 'unknown-variable': {
      const like = didYouMean(detail, variableNames)
      return { ...at(detail.length), severity, code, detail, ...(like && { like }) }
    }
    case 'syntax':
      return { ...at(tagAt(text, start)?.length ?? 0), severity, code, detail }
    default:
      return {
        ...at(code === 'stray-brace' ? 1 : (tagAt(text, start)?.length ?? 0)),
        severity,
        code,
      }
  }
}
