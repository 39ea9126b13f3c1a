import * as z from 'zod/mini'

/** Where an agent was when something was done; enough to open that ticket again. */
export const TicketRef = z.strictObject({
  /** Origin plus ticket id: unique over all helpdesks. */
  key: z.string(),
  helpdesk: z.string(),
  id: z.string(),
  url: z.string(),
  subject: z.optional(z.string()),
})
export type TicketRef = z.infer<typeof TicketRef>

export const Agent = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  address: z.optional(z.string()),
})
export type Agent = z.infer<typeof Agent>

/** An agent whom neither the helpdesk nor a setting names: what they did is logged all the same. */
export const UNNAMED_AGENT: Agent = { name: '?' }

export const resolutions = ['resolved', 'not-resolved', 'unreachable', 'not-a-complaint'] as const
export const channels = ['phone', 'chat', 'in-person', 'other'] as const

const entry = {
  /** UUIDv7: made on the device, unique for ever, sorts by time. */
  id: z.string(),
  at: z.number(),
  agent: Agent,
  /** The customer, by normalised address. */
  address: z.string(),
  /** A response of the case this belongs to; absent when the customer has no case. */
  responseId: z.optional(z.string()),
  ticket: z.optional(TicketRef),
}

/** One entry of the append-only log. Nothing in it is ever changed; `undone` takes one back. */
export const Intervention = z.discriminatedUnion('kind', [
  z.strictObject({
    ...entry,
    kind: z.literal('reply-sent'),
    /** null when the agent wrote the reply without a template. */
    template: z.nullable(z.strictObject({ id: z.string(), title: z.string() })),
    /** SHA-256 of the inserted text; the text itself is not kept. */
    fingerprint: z.optional(z.string()),
    /** How the send was seen: by the helpdesk's own record, or on the agent's word. */
    seen: z.enum(['helpdesk', 'agent']),
  }),
  z.strictObject({
    ...entry,
    kind: z.literal('contacted'),
    channel: z.enum(channels),
    note: z.optional(z.string()),
  }),
  z.strictObject({ ...entry, kind: z.literal('owner-set'), owner: z.nullable(Agent) }),
  z.strictObject({ ...entry, kind: z.literal('cause-set'), cause: z.nullable(z.string()) }),
  z.strictObject({
    ...entry,
    kind: z.literal('case-closed'),
    resolution: z.enum(resolutions),
    note: z.optional(z.string()),
  }),
  z.strictObject({ ...entry, kind: z.literal('case-reopened'), note: z.optional(z.string()) }),
  z.strictObject({ ...entry, kind: z.literal('note'), note: z.string() }),
  z.strictObject({ ...entry, kind: z.literal('undone'), undoes: z.string() }),
])
export type Intervention = z.infer<typeof Intervention>
export type InterventionKind = Intervention['kind']
export type Resolution = (typeof resolutions)[number]
export type Channel = (typeof channels)[number]
