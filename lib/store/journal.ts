import { Dexie, type EntityTable, type Table } from 'dexie'
import * as z from 'zod/mini'
import { Agent, type Intervention, TicketRef } from '@/lib/cases/intervention'
import type { CaseSummary } from '@/lib/cases/summary'
import type { Sent, Tally } from '@/lib/replies/use'
import type { Erasure } from './erasure-rows'
import type {
  TeamTemplate,
  TemplateDraft,
  TemplateImport,
  TemplateOrder,
  TemplateVersion,
} from './template-rows'

/**
 * What cannot be had again: the log, the work in hand on each ticket, and the team's templates.
 * Strict durability: "saved" is said after the transaction completed.
 */
export class Journal extends Dexie {
  interventions!: EntityTable<Intervention, 'id'>
  drafts!: EntityTable<Draft, 'key'>
  cases!: EntityTable<CaseSummary, 'id'>
  marks!: EntityTable<Mark, 'key'>
  sent!: EntityTable<SentTo, 'address'>
  uses!: EntityTable<Tally, 'template'>
  erasures!: EntityTable<Erasure, 'id'>
  templates!: EntityTable<TeamTemplate, 'id'>
  templateVersions!: Table<TemplateVersion, [id: string, number: number]>
  templateDrafts!: EntityTable<TemplateDraft, 'key'>
  templateOrder!: EntityTable<TemplateOrder, 'key'>
  templateImports!: EntityTable<TemplateImport, 'key'>
  identities!: EntityTable<Identity, 'address'>

  constructor(name = 'amends-journal') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ interventions: 'id, address, at', drafts: 'key' })
    this.version(2).stores({
      interventions: 'id, address, at, of',
      cases: 'id, address, open, cause, followUpAt',
      marks: 'key',
    })
    this.version(3).stores({
      interventions: 'id, address, at, of, other',
      sent: 'address, *templates, silentAt',
      uses: 'template',
      templates: 'id',
      templateVersions: '[id+number]',
      templateDrafts: 'key, id',
      templateOrder: 'key',
      templateImports: 'key',
      erasures: 'id, at',
      identities: 'address',
    })
  }
}

/**
 * What one customer was sent from templates. Made from the log with the index of cases, and as good as
 * that; `uses` counts it by template.
 */
export interface SentTo {
  address: string
  sent: Sent[]
  /** Ids of its templates, each once. */
  templates: string[]
  /** When the first reply that waits for an answer counts as met by silence. */
  silentAt?: number
}

/**
 * What the log says of an address: which others are the same customer's, which are not. Made from the
 * links in it (lib/customers/identity.ts), there only for addresses that have any.
 */
export const Identity = z.strictObject({
  address: z.string(),
  /** All addresses of the customer, this one too. */
  linked: z.array(z.string()),
  /** Of whom an agent said that it is somebody else. */
  apart: z.array(z.string()),
})
export type Identity = z.infer<typeof Identity>

/** By which rules the index of cases was made; absent when it has to be made anew. */
export const Mark = z.strictObject({ key: z.literal('cases'), rules: z.string() })
export type Mark = z.infer<typeof Mark>

/** A sentence of a reply that says what will be done by when: a promise, once the agent says so. */
export const SaidPromise = z.strictObject({
  text: z.string(),
  /** The words of the date. */
  date: z.string(),
  dueAt: z.number(),
})
export type SaidPromise = z.infer<typeof SaidPromise>

/** The work in hand with one customer, on one ticket or without one; goes when the reply was seen to be sent. */
export const Draft = z.strictObject({
  /** Ticket key; without a ticket `customer:` and the address. */
  key: z.string(),
  ticket: z.optional(TicketRef),
  /** The customer the agent works with: the only requester, or the one they chose. */
  address: z.optional(z.string()),
  /** The template in preview and what its gaps hold so far, by slot id. */
  templateId: z.optional(z.string()),
  slots: z.optional(z.record(z.string(), z.string())),
  /** Texts of the rendered template that the reply check mended: as rendered, as mended. */
  edits: z.optional(z.record(z.string(), z.string())),
  /** Set when the agent agreed to open the reply page: insert once the composer is there. */
  insertWhenOpen: z.optional(z.boolean()),
  /** The last reply that Amends put into the composer. */
  inserted: z.optional(
    z.strictObject({
      at: z.number(),
      template: z.strictObject({ id: z.string(), title: z.string() }),
      fingerprint: z.string(),
      shingles: z.optional(z.array(z.number())),
      promises: z.optional(z.array(SaidPromise)),
      /** It tells the customer what was changed: by that fix, or for them alone. */
      loop: z.optional(z.strictObject({ fix: z.optional(z.string()) })),
      /** The agent was asked whether it was sent: once is enough. */
      asked: z.optional(z.boolean()),
    }),
  ),
  /** What the reply that was sent last says will be done; the agent is asked whether they are promises. */
  promised: z.optional(z.array(SaidPromise)),
  /**
   * The helpdesk's form was submitted as a public reply; not yet seen to be sent. `marker` is what
   * the helpdesk's record looked like before (see `Helpdesk.sent`); `to`: the customers written to;
   * `asked`: nothing could tell, so the agent is asked; `until`: it counts then, unless the agent takes
   * it back before.
   */
  submitted: z.optional(
    z.strictObject({
      at: z.number(),
      marker: z.string(),
      to: z.array(z.string()),
      agent: Agent,
      asked: z.optional(z.boolean()),
      until: z.optional(z.number()),
    }),
  ),
})
export type Draft = z.infer<typeof Draft>

export const journal = new Journal()
