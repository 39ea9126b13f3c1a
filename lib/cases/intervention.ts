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

/** Why an agent says that two addresses are one customer's. */
export const linkReasons = ['by-hand', 'external-id', 'name'] as const
export type LinkReason = (typeof linkReasons)[number]

export const promiseSources = ['reply', 'slot', 'agent'] as const

/** Characters of a comment that an agent types in. */
export const MAX_TOLD = 5000

const entry = {
  /** UUIDv7: made on the device, unique for ever, sorts by time. */
  id: z.string(),
  at: z.number(),
  agent: Agent,
  /**
   * The newest entries about the same customer (of the team, for one of the team) that the device
   * knew when this was done: an entry never comes before one that it follows, whatever the device's
   * clock said (lib/cases/order.ts), and of two that did not know each other neither was an answer to the
   * other. Absent in entries of schema version 1.
   */
  after: z.optional(z.array(z.string())),
  ticket: z.optional(TicketRef),
}

const ofCustomer = {
  ...entry,
  /** The customer, by normalised address. */
  address: z.string(),
  /** A response of the case this belongs to; absent when the customer has no case. */
  responseId: z.optional(z.string()),
}

/** An entry of the team's own, about no customer. */
const ofTeam = {
  ...entry,
  of: z.literal('team'),
  address: z.optional(z.undefined()),
  responseId: z.optional(z.undefined()),
}

/** Words of an agent that an entry cannot do without. */
const words = z.string().check(z.minLength(1), z.maxLength(2000))

/** One entry of the append-only log. Nothing in it is ever changed; `undone` takes one back. */
export const Intervention = z.discriminatedUnion('kind', [
  z.strictObject({
    ...ofCustomer,
    kind: z.literal('reply-sent'),
    /** null when the agent wrote the reply without a template. */
    template: z.nullable(z.strictObject({ id: z.string(), title: z.string() })),
    /** SHA-256 of the inserted text; the text itself is not kept. */
    fingerprint: z.optional(z.string()),
    /** Hashes of its words, three in a row (lib/replies/check/shingles.ts): likeness can be told. */
    shingles: z.optional(z.array(z.number())),
    /** How the send was seen: by the helpdesk's own record, or on the agent's word. */
    seen: z.enum(['helpdesk', 'agent']),
  }),
  z.strictObject({
    ...ofCustomer,
    kind: z.literal('contacted'),
    channel: z.enum(channels),
    note: z.optional(z.string()),
  }),
  /** The customer did not answer: no contact, and the clock goes on. */
  z.strictObject({
    ...ofCustomer,
    kind: z.literal('contact-tried'),
    channel: z.enum(channels),
    note: z.optional(z.string()),
  }),
  z.strictObject({
    ...ofCustomer,
    kind: z.literal('owner-set'),
    owner: z.nullable(Agent),
    /** What the new owner is told (lib/cases/brief.ts), as the agent left it. */
    brief: z.optional(words),
  }),
  z.strictObject({ ...ofCustomer, kind: z.literal('cause-set'), cause: z.nullable(z.string()) }),
  /** Its id is the promise's. */
  z.strictObject({
    ...ofCustomer,
    kind: z.literal('promise-made'),
    text: words,
    dueAt: z.number(),
    from: z.enum(promiseSources),
  }),
  z.strictObject({
    ...ofCustomer,
    kind: z.literal('promise-moved'),
    promise: z.string(),
    dueAt: z.number(),
    note: z.optional(z.string()),
  }),
  z.strictObject({ ...ofCustomer, kind: z.literal('promise-kept'), promise: z.string() }),
  z.strictObject({
    ...ofCustomer,
    kind: z.literal('promise-broken'),
    promise: z.string(),
    note: z.optional(z.string()),
  }),
  /** What was changed so that a cause does not come back; its id is the fix's. */
  z.strictObject({ ...ofTeam, kind: z.literal('fix-recorded'), cause: z.string(), what: words }),
  /** The customer was told what changed; by a recorded fix, or for them alone. */
  z.strictObject({
    ...ofCustomer,
    kind: z.literal('loop-closed'),
    fix: z.optional(z.string()),
    note: z.optional(z.string()),
  }),
  z.strictObject({ ...ofCustomer, kind: z.literal('playbook-step-done'), step: z.string() }),
  /** The customer was asked for a new score. */
  z.strictObject({ ...ofCustomer, kind: z.literal('asked-again') }),
  z.strictObject({
    ...ofCustomer,
    kind: z.literal('case-closed'),
    resolution: z.enum(resolutions),
    note: z.optional(z.string()),
  }),
  z.strictObject({ ...ofCustomer, kind: z.literal('case-reopened'), note: z.optional(z.string()) }),
  z.strictObject({ ...ofCustomer, kind: z.literal('note'), note: z.string() }),
  /** Another address is the same customer's. */
  z.strictObject({
    ...ofCustomer,
    kind: z.literal('address-linked'),
    other: z.string(),
    because: z.enum(linkReasons),
  }),
  /** Another address is not the same customer's, however it looks. */
  z.strictObject({ ...ofCustomer, kind: z.literal('not-same-customer'), other: z.string() }),
  /** The customer told an agent their score; the response is made from it (./told.ts). */
  z.strictObject({
    ...ofCustomer,
    kind: z.literal('response-told'),
    score: z.int().check(z.minimum(0), z.maximum(10)),
    comment: z.string().check(z.maxLength(MAX_TOLD)),
    answeredAt: z.number(),
    channel: z.enum(channels),
  }),
  z.strictObject({
    ...ofCustomer,
    kind: z.literal('undone'),
    /** `of` instead of `address` when an entry of the team's own is taken back. */
    address: z.optional(z.string()),
    of: z.optional(z.literal('team')),
    undoes: z.string(),
  }),
])
export type Intervention = z.infer<typeof Intervention>
export type InterventionKind = Intervention['kind']
export type Resolution = (typeof resolutions)[number]
export type Channel = (typeof channels)[number]
export type PromiseSource = (typeof promiseSources)[number]
/** An entry of one kind. */
export type EntryOf<K extends InterventionKind> = Extract<Intervention, { kind: K }>
