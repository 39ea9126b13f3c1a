import { LiquidError, type Template as LiquidNode, Tokenizer, TokenKind } from 'liquidjs'
import { liquid, SLOT_FORM } from './liquid'
import { MAX_TEMPLATE_LENGTH } from './template'
import { type VariableName, variableNames } from './variables'

/** What is wrong with a template's text, and where (from 1). `detail` is the word it is about. */
export interface TemplateProblem {
  code:
    | 'too-long'
    | 'syntax'
    | 'unknown-tag'
    | 'unknown-filter'
    | 'unknown-variable'
    | 'bad-slot'
    | 'stray-brace'
  line: number
  column: number
  detail: string
}

export type ParsedTemplate = { nodes: LiquidNode[] } | { problems: TemplateProblem[] }

/** Reads a template's text; all that can be wrong with it for every customer is found here. */
export function parseTemplate(text: string): ParsedTemplate {
  if (text.length > MAX_TEMPLATE_LENGTH) {
    return { problems: [{ code: 'too-long', line: 1, column: 1, detail: String(text.length) }] }
  }
  try {
    const problems = strayBraces(text)
    const nodes = liquid.parse(text)
    problems.push(...unknownVariables(nodes))
    return problems.length > 0 ? { problems } : { nodes }
  } catch (error) {
    return { problems: [problemOf(error)] }
  }
}

/** Braces outside of tags: a mistyped variable, which the customer would get to see. */
function strayBraces(text: string): TemplateProblem[] {
  const tokens = new Tokenizer(text).readTopLevelTokens(liquid.options)
  return tokens.flatMap((token) => {
    const at = token.kind === TokenKind.HTML ? token.getText().search(/[{}]/) : -1
    return at < 0
      ? []
      : [{ code: 'stray-brace' as const, ...positionOf(text, token.begin + at), detail: '' }]
  })
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function unknownVariables(nodes: LiquidNode[]): TemplateProblem[] {
  return Object.values(liquid.analyzeSync(nodes).variables)
    .flat()
    .map(({ segments, location }) => ({ name: segments.join('.'), location }))
    .filter(({ name }) => !variableNames.includes(name as VariableName))
    .map(({ name, location }) => ({
      code: 'unknown-variable' as const,
      line: location.row,
      column: location.col,
      detail: name,
    }))
}

/** Words an error of the template engine. Throws on anything that is none. */
export function problemOf(error: unknown): TemplateProblem {
  if (!LiquidError.is(error)) throw error
  const [line = 1, column = 1] = error.token.getPosition()
  const said = (error.originalError?.message ?? error.message).replace(/, line:\d+, col:\d+$/u, '')
  const unknown = /^(?:tag "(.+)" not found|undefined filter: (.+))$/su.exec(said)
  if (unknown?.[1]) return { code: 'unknown-tag', line, column, detail: unknown[1] }
  if (unknown?.[2]) return { code: 'unknown-filter', line, column, detail: unknown[2] }
  return { code: said === SLOT_FORM ? 'bad-slot' : 'syntax', line, column, detail: said }
}
