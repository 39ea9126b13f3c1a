import { type RuleId, type Severity, severities } from './finding'
import { defaultSeverities } from './severities'

/** How often a rule spoke up rightly and wrongly, and how often it missed what a reader found. */
export interface Measured {
  right: number
  wrong: number
  missed: number
}

/**
 * Each rule on the labelled replies (test/replies/check/labelled), all languages, those held out
 * among them. A test keeps these figures as they are measured.
 */
export const measured: Readonly<Record<RuleId, Measured>> = {
  unresolved: { right: 25, wrong: 0, missed: 0 },
  'wrong-name': { right: 24, wrong: 0, missed: 1 },
  'no-name': { right: 32, wrong: 0, missed: 0 },
  acknowledge: { right: 45, wrong: 2, missed: 4 },
  'non-apology': { right: 30, wrong: 0, missed: 0 },
  ownership: { right: 133, wrong: 2, missed: 2 },
  action: { right: 86, wrong: 2, missed: 3 },
  time: { right: 35, wrong: 2, missed: 1 },
  'vague-time': { right: 43, wrong: 0, missed: 0 },
  blame: { right: 40, wrong: 0, missed: 2 },
  'dead-end': { right: 34, wrong: 1, missed: 3 },
  'over-promise': { right: 26, wrong: 0, missed: 0 },
  internal: { right: 30, wrong: 0, missed: 0 },
  'near-duplicate': { right: 9, wrong: 0, missed: 0 },
  dismissive: { right: 27, wrong: 1, missed: 1 },
  'too-many-sorry': { right: 21, wrong: 1, missed: 1 },
  owner: { right: 57, wrong: 1, missed: 2 },
  generic: { right: 37, wrong: 0, missed: 0 },
  thanks: { right: 81, wrong: 1, missed: 0 },
  length: { right: 4, wrong: 0, missed: 0 },
  readability: { right: 7, wrong: 0, missed: 0 },
  shouting: { right: 19, wrong: 0, missed: 0 },
}

/** So often right has to be what is more than a hint. */
const PRECISION = 0.9
/** Fewer findings prove little. */
const ENOUGH = 20

/**
 * What a lead who sets a rule above its default should know of it; undefined where there is nothing.
 * `often-wrong`: right less than nine times in ten; `little-known`: too few findings to tell.
 */
export function cautionFor(
  { right, wrong }: Measured,
  set: Severity,
  byDefault: Severity,
): 'often-wrong' | 'little-known' | undefined {
  if (severities.indexOf(set) >= severities.indexOf(byDefault)) return undefined
  if (right < PRECISION * (right + wrong)) return 'often-wrong'
  return right + wrong < ENOUGH ? 'little-known' : undefined
}

/** The same for a rule as it was measured. */
export function caution(rule: RuleId, set: Severity): ReturnType<typeof cautionFor> {
  return cautionFor(measured[rule], set, defaultSeverities[rule])
}
