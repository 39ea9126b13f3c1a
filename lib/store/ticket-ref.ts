import type { TicketRef } from '@/lib/cases/intervention'
import type { Ticket } from '@/lib/helpdesks/ticket'

/** Where the work in hand is kept: with its ticket, or with the customer where there is none. */
export type WorkPlace = TicketRef | { key: string }

/** `address` is normalised. */
export function workPlace(ticket: Ticket | undefined, address: string): WorkPlace {
  return ticket ? ticketRef(ticket) : { key: `customer:${address}` }
}

/** What is kept of a ticket: enough to open it again. */
export function ticketRef({ key, helpdesk, id, url, subject }: Ticket): TicketRef {
  return { key, helpdesk, id, url, ...(subject !== undefined && { subject }) }
}
