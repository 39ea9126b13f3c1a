import type { TicketRef } from '@/lib/cases/intervention'
import type { Ticket } from '@/lib/helpdesks/ticket'

/** What is kept of a ticket: enough to open it again. */
export function ticketRef({ key, helpdesk, id, url, subject }: Ticket): TicketRef {
  return { key, helpdesk, id, url, ...(subject !== undefined && { subject }) }
}
