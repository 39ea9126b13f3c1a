import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { draftFor, saveDraft } from '@/lib/store/drafts'
import { ticketRef } from '@/lib/store/ticket-ref'

/** A reply begun for one customer is not one for another. */
const noWork = {
  templateId: undefined,
  slots: undefined,
  edits: undefined,
  promised: undefined,
  insertWhenOpen: undefined,
}

/**
 * The customer that the agent said this ticket is about, remembered with the ticket: their normalised
 * address, null when they said none, undefined until read; and the way to say it, which resolves when
 * it is written down.
 */
export function useChosenAddress(
  ticket: Ticket,
): [address: string | null | undefined, choose: (address: string) => Promise<void>] {
  const draft = useLiveQuery(async () => (await draftFor(ticket.key)) ?? null, [ticket.key])
  const [problem, setProblem] = useState<Error>()
  // Drawn by the error boundary above.
  if (problem) throw problem
  const choose = (address: string) =>
    saveDraft(ticketRef(ticket), { address, ...noWork }).catch(setProblem)
  if (draft === undefined) return [undefined, choose]
  // Of the ticket before, until the new one's was read.
  return [draft?.key === ticket.key ? (draft.address ?? null) : null, choose]
}
