import type { Intervention } from '@/lib/cases/intervention'
import { withTold } from '@/lib/cases/told'
import type { Response } from '@/lib/nps/response'
import { inTimeOrder } from '@/lib/nps/responses'
import type { Draft } from './journal'

/** All that is stored of one customer, and of the work in hand at one place (a ticket, mostly); it says of whom. */
export interface StoredCustomer {
  /** The one that was asked for. */
  address: string
  /** All of the customer's, that one first. */
  addresses: string[]
  ticketKey: string
  /** Of all addresses, the told ones too. */
  responses: Response[]
  /** What was done for the customer under any of them. */
  log: Intervention[]
  /** The team's own entries: fixes. */
  team: Intervention[]
  draft: Draft | undefined
}

/** What is stored under one address. */
export interface StoredAddress {
  responses: Response[]
  log: Intervention[]
}

/** What is stored under several addresses, as of one customer. */
export function together(all: readonly StoredAddress[]): StoredAddress {
  const log = all.flatMap((one) => one.log)
  const responses = withTold(
    all.flatMap((one) => one.responses),
    log,
  )
  return { responses: inTimeOrder(responses), log }
}

/** Where else work in hand without a ticket may lie: at the customer's other addresses. */
export function otherPlaces(ticketKey: string, others: readonly string[]): string[] {
  return ticketKey.startsWith(CUSTOMER) ? others.map((address) => CUSTOMER + address) : []
}

const CUSTOMER = 'customer:'
