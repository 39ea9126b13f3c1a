import { Dexie, type EntityTable } from 'dexie'
import type { Agent, Intervention, TicketRef } from '@/lib/cases/intervention'

/**
 * What cannot be had again: the log, and the work in hand on each ticket. Strict durability:
 * "saved" is said after the transaction completed.
 */
export class Journal extends Dexie {
  interventions!: EntityTable<Intervention, 'id'>
  drafts!: EntityTable<Draft, 'key'>

  constructor(name = 'amends-journal') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ interventions: 'id, address, at', drafts: 'key' })
  }
}

/** The work in hand on one ticket with one customer; goes when the reply was seen to be sent. */
export interface Draft {
  /** Ticket key. */
  key: string
  ticket: TicketRef
  /** The customer the agent works with: the only requester, or the one they chose. */
  address?: string
  /** The template in preview and what its gaps hold so far, by slot id. */
  templateId?: string
  slots?: Record<string, string>
  /** Set when the agent agreed to open the reply page: insert once the composer is there. */
  insertWhenOpen?: boolean
  /** The last reply that Amends put into the composer. */
  inserted?: { at: number; template: { id: string; title: string }; fingerprint: string }
  /**
   * The helpdesk's form was submitted as a public reply; not yet seen to be sent. `marker` is what
   * the helpdesk's record looked like before (see `Helpdesk.sent`); `to`: the customers written to;
   * `asked`: the record could not tell, so the agent is asked.
   */
  submitted?: { at: number; marker: string; to: string[]; agent: Agent; asked?: boolean }
}

export const journal = new Journal()
