import type { Intervention } from '@/lib/cases/intervention'
import type { Response } from '@/lib/nps/response'
import type { Draft } from './journal'

/** All that is stored of one customer, and of the work in hand at one place (a ticket, mostly); it says of whom. */
export interface StoredCustomer {
  address: string
  ticketKey: string
  /** Oldest first. */
  responses: Response[]
  log: Intervention[]
  /** The team's own entries: fixes. */
  team: Intervention[]
  draft: Draft | undefined
}
