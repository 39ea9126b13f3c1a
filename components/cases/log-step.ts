import type { Agent, Intervention } from '@/lib/cases/intervention'
import type { CaseRules } from '@/lib/cases/rules'
import type { OwnPart, Refusal, Step } from '@/lib/cases/steps'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { newId } from '@/lib/store/ids'
import { logWithoutCase, takeStep } from '@/lib/store/steps'
import { ticketRef } from '@/lib/store/ticket-ref'

interface Place {
  /** Id of the case; null where the customer has none. */
  on: string | null
  ticket: Ticket | undefined
  rules: CaseRules
}

/** Logs one step. @returns the entry's id, and why it was refused. */
export async function logStep(
  step: Step,
  own: OwnPart & { at: number; agent: Agent; address: string },
  { on, ticket, rules }: Place,
): Promise<{ id: string; refusal?: Refusal | undefined }> {
  const id = newId(own.at)
  const entry = {
    ...{ id, ...own },
    ...(on !== null && { responseId: on }),
    ...(ticket && { ticket: ticketRef(ticket) }),
  } as Intervention
  if (on !== null) return { id, refusal: await takeStep(on, step, entry, rules) }
  await logWithoutCase(entry, rules)
  return { id }
}
