import type { Case } from '@/lib/cases/case'
import type { Intervention } from '@/lib/cases/intervention'
import type { History } from '@/lib/nps/history'
import type { Language } from './language'
import type { TicketChannel } from './template'
import type { TemplateUse } from './use'

/** All that a template may draw on: one customer, on one ticket or without, at one moment. */
export interface Situation {
  customer: { address: string; name?: string; company?: string }
  history?: History
  case?: Case
  /** `helpdesk`: its id; `channel` only where the helpdesk tells. */
  ticket?: { id: string; subject?: string; helpdesk?: string; channel?: TicketChannel }
  /** What the reply is to be written in; absent where nothing tells. */
  language?: Language
  /** Whoever will send the reply. */
  agent: { name: string }
  /** What the team signs as, where the lead set it. */
  team?: { name: string }
  /** The team's own word for the case's cause; absent where it has none of its own. */
  causeName?: string
  /** What the case's cause seems to be by all that the team taught; absent: by the words alone. */
  suggestedCause?: string
  /** What was done for this customer before, in any order. */
  past: Intervention[]
  /** How the team's templates were used and what followed, by template id. */
  use?: ReadonlyMap<string, TemplateUse>
  now: number
}
