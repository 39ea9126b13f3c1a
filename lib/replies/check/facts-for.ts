import type { Language } from '../language'
import type { Situation } from '../situation'
import type { TemplateStep } from '../template'
import { type VariableName, valueIn } from '../variables'
import type { Facts } from './facts'

/** What the situation does not know of a reply. */
export interface ReplyFacts {
  language: Language
  /** The template's step; absent for a reply without a template. */
  step?: TemplateStep
  openSlots?: readonly { label: string }[]
}

/** What a reply in this situation is held against: the same values that templates draw on. */
export function factsFor(situation: Situation, reply: ReplyFacts): Facts {
  const words = (name: VariableName) => {
    const value = valueIn(name, situation)
    return typeof value === 'string' ? value : undefined
  }
  const [firstName, name] = [words('customer.first_name'), words('customer.name')]
  const lastReply = lastReplyIn(situation)
  const said = [words('response.comment'), words('ticket.subject')]
  return {
    ...reply,
    openSlots: reply.openSlots ?? [],
    ...(firstName && { firstName }),
    ...(name && { name }),
    ...(situation.history && { segment: situation.history.segment }),
    ...(lastReply && { lastReply }),
    customerWords: said.filter((text) => text !== undefined),
  }
}

/** What the last reply said that they were sent, as hashes; undefined when that one was not kept. */
function lastReplyIn({ past }: Situation): readonly number[] | undefined {
  const [last] = past.filter((entry) => entry.kind === 'reply-sent').toSorted((a, b) => b.at - a.at)
  return last?.shingles
}
