import * as z from 'zod/mini'

/** A person a helpdesk names as the requester; page data, so untrusted text. */
export const Requester = z.strictObject({
  address: z.string(),
  name: z.optional(z.string()),
})
export type Requester = z.infer<typeof Requester>

/**
 * Why the requester could not be read; the sidebar words each. `unreadable`: the page is not as the
 * description says; `not-known`: no description says where this helpdesk has the requester.
 */
export const ReadProblem = z.enum(['signed-out', 'slow', 'no-requester', 'unreadable', 'not-known'])
export type ReadProblem = z.infer<typeof ReadProblem>

/** What the content script tells of the ticket that the tab shows. */
export const Ticket = z.strictObject({
  /** Origin + '/' + helpdesk's own id: unique over all helpdesks, recomputed at every signal. */
  key: z.string(),
  helpdesk: z.string(),
  id: z.string(),
  url: z.string(),
  subject: z.optional(z.string()),
  /** Empty with a `problem`, or while `reading`. Several: the agent chooses. */
  requesters: z.array(Requester),
  /** How the requesters were read. */
  readFrom: z.optional(z.enum(['api', 'page'])),
  reading: z.boolean(),
  problem: z.optional(ReadProblem),
  /** The signed-in agent as the helpdesk names them. */
  agent: z.optional(z.strictObject({ name: z.string(), address: z.optional(z.string()) })),
})
export type Ticket = z.infer<typeof Ticket>

/**
 * The composer of the open ticket. `absent` none and no way to open one; `closed` it can be opened;
 * `public` proven to be a public reply; `internal` proven to be an internal note; `unproven` an
 * editor is there but nothing on the page proves what it is; `confirmed` such a one that the agent
 * said is a public reply.
 */
export const ComposerState = z.enum([
  'absent',
  'closed',
  'public',
  'internal',
  'unproven',
  'confirmed',
])
export type ComposerState = z.infer<typeof ComposerState>
