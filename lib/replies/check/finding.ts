/** Every rule of the reply check, in the order in which findings of one severity are shown. */
export const ruleIds = [
  'unresolved',
  'wrong-name',
  'no-name',
  'acknowledge',
  'non-apology',
  'ownership',
  'action',
  'time',
  'vague-time',
  'blame',
  'dead-end',
  'over-promise',
  'internal',
  'near-duplicate',
  'dismissive',
  'too-many-sorry',
  'owner',
  'generic',
  'thanks',
  'length',
  'readability',
  'shouting',
] as const
export type RuleId = (typeof ruleIds)[number]

/** `block` keeps a reply from being inserted; the other two only tell. */
export const severities = ['block', 'warn', 'hint'] as const
export type Severity = (typeof severities)[number]

/** Offsets in the reply, as JavaScript counts (UTF-16); `end` is behind the last character. */
export interface Span {
  start: number
  end: number
}

/** A change to the reply that settles a finding: the text to put in place of the span. */
export interface Fix extends Span {
  text: string
}

/** What was found, with the values that its wording needs; the interface words it. */
export type What =
  | { code: 'open-slot'; label: string }
  | { code: 'left-over'; text: string }
  | { code: 'missing-value' }
  | { code: 'wrong-name'; text: string; name: string }
  | { code: 'no-name'; name: string }
  | { code: 'filler-name'; text: string }
  /** Some of their words that could be taken up. */
  | { code: 'acknowledge'; words: string[] }
  | { code: 'many-apologies'; count: number }
  | { code: 'ownership' | 'action' | 'time' | 'owner' | 'late-apology' | 'thanks' }
  | { code: 'near-duplicate' | 'exclamations' }
  | { code: 'non-apology' | 'vague-time' | 'blame' | 'dead-end' | 'over-promise'; text: string }
  | { code: 'internal' | 'generic' | 'dismissive' | 'capitals'; text: string }
  | { code: 'length' | 'long-sentences' | 'long-paragraph'; words: number }

/** What one rule found. Without a span something is missing. */
export interface Found {
  what: What
  span?: Span
  fix?: Fix
}

export interface Finding extends Found {
  rule: RuleId
  severity: Severity
}

/** What is right already. The span is where it stands. */
export type Present =
  | ({ code: 'named'; name: string } & Span)
  | ({ code: 'their-words'; words: string[] } & Span)
  | ({ code: 'one-apology' | 'ownership' | 'action' | 'time' | 'thanks' } & Span)

/** What the reply check says of one reply: findings by severity, then in the order of the rules. */
export interface Check {
  findings: Finding[]
  present: Present[]
}
