import type { Part, WordTest } from './phrase-notation'
import type { Searchable, Token } from './searchable'

/**
 * A phrase as a graph: each step knows what comes behind it, so that a try allocates nothing. The
 * options of a choice lead to the same step as the choice.
 */
export interface Step {
  kind: 'word' | 'gap' | 'choice'
  test?: WordTest
  /** Of a choice: options that are one plain word, and the others. */
  words?: ReadonlySet<string>
  options?: readonly (Step | undefined)[]
  optional?: boolean
  /** undefined at the end of the phrase. */
  next: Step | undefined
}

/** Links parts to what comes behind them. */
export function linked(parts: readonly Part[], behind?: Step): Step | undefined {
  return parts.reduceRight<Step | undefined>((next, part) => {
    if (part.kind === 'gap') return { kind: 'gap', next }
    if (part.kind !== 'choice') return { kind: 'word', test: part, next }
    const { words, of, optional } = part
    return { kind: 'choice', words, options: of.map((one) => linked(one, next)), optional, next }
  }, behind)
}

/** Words that `…` may stand for. */
const WIDEST_GAP = 4

/**
 * The index behind the last word where the steps from one on stand at a place; the furthest, since
 * optional words and gaps leave several ways. -1 where they do not stand there.
 * @param joined whether the phrase may go on with the word at this place
 */
export function endOf(
  text: Searchable,
  at: number,
  step: Step | undefined,
  joined: boolean,
): number {
  if (!step) return at
  const token = joined ? text[at] : undefined
  if (step.kind === 'gap') return afterGap(text, at, step, joined)
  if (step.kind === 'choice') return afterChoice(text, at, step, joined)
  return token && step.test && meets(token, step.test)
    ? endOf(text, at + 1, step.next, token.joined)
    : -1
}

function afterGap(text: Searchable, at: number, { next }: Step, joined: boolean): number {
  let last = endOf(text, at, next, joined)
  let goesOn = joined
  for (let end = at; goesOn && end < at + WIDEST_GAP; end++) {
    const token = text[end]
    if (!token) break
    goesOn = token.joined
    last = Math.max(last, endOf(text, end + 1, next, goesOn))
  }
  return last
}

function afterChoice(text: Searchable, at: number, step: Step, joined: boolean): number {
  const { words, options = [], optional, next } = step
  let last = optional ? endOf(text, at, next, joined) : -1
  const token = joined ? text[at] : undefined
  if (!token) return last
  if (words?.has(token.text)) last = Math.max(last, endOf(text, at + 1, next, token.joined))
  for (const option of options) last = Math.max(last, endOf(text, at, option, joined))
  return last
}

function meets(token: Token, test: WordTest): boolean {
  switch (test.kind) {
    case 'is':
      return token.text === test.text
    case 'begins':
      return token.text.startsWith(test.text)
    case 'ends':
      return token.text.endsWith(test.text)
    case 'any':
      return true
    case 'form':
      return test.form.test(token.text)
  }
}
