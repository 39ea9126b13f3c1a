import type { Segment } from '@/lib/nps/segment'
import type { Language } from '../language'
import type { TemplateStep } from '../template'

/** What a reply is held against. */
export interface Facts {
  /** The language of the reply. */
  language: Language
  /** The name to greet them by (lib/customers/first-name.ts); absent where it is not sure. */
  firstName?: string
  /** Their name as it is known, without fillers. */
  name?: string
  /** By their latest response; absent where there is none. */
  segment?: Segment
  /** Where the case is; taken as the first contact where it is not known. */
  step?: TemplateStep
  /** What they wrote: the latest comment, the ticket. */
  customerWords: readonly string[]
  /** Fingerprint of the last reply sent to them (`shinglesOf`); never its text. */
  lastReply?: readonly number[]
  /** Required gaps of the template that are not filled yet. */
  openSlots: readonly { label: string }[]
}
