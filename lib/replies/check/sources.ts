import type { RuleId } from './finding'

/** Where a rule comes from; worded, with its reference, in lib/i18n/en/check.ts. */
export type SourceId =
  | 'lewicki-2016'
  | 'singh-2018'
  | 'packard-2018'
  | 'packard-2021'
  | 'helpdesk-reports'
  | 'practice'
  | 'house'

/** `house`: no study, our own reading of what harms. */
export const sources: Readonly<Record<RuleId, SourceId>> = {
  unresolved: 'helpdesk-reports',
  'wrong-name': 'helpdesk-reports',
  'no-name': 'helpdesk-reports',
  acknowledge: 'packard-2021',
  'non-apology': 'lewicki-2016',
  ownership: 'lewicki-2016',
  action: 'lewicki-2016',
  time: 'practice',
  'vague-time': 'practice',
  blame: 'house',
  'dead-end': 'practice',
  'over-promise': 'house',
  internal: 'house',
  'near-duplicate': 'practice',
  dismissive: 'house',
  'too-many-sorry': 'singh-2018',
  owner: 'packard-2018',
  generic: 'practice',
  thanks: 'house',
  length: 'house',
  readability: 'house',
  shouting: 'house',
}
