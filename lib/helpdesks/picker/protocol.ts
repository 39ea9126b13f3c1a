import * as z from 'zod/mini'
import { type Helpdesk, Proof, TextReading } from '../helpdesk'
import { ComposerState, Requester } from '../ticket'

/**
 * What the options page and the picker in a ticket's tab say to each other. The picker runs in the
 * helpdesk's page: what it reports is parsed before anything is made of it.
 */

/** What the lead points at. `address-there`: the requester on another page of the same ticket. */
export const Step = z.enum([
  'address',
  'name',
  'subject',
  'composer',
  'sign',
  'address-there',
  'agent',
])
export type Step = z.infer<typeof Step>

const Text = z.string().check(z.maxLength(2_000))
const Selector = z.string().check(z.maxLength(500))

const AnchorShape = z.strictObject({ selector: Selector, around: z.boolean() })

/** What was pointed at: what it says, and the ways to find it again, the most lasting first. */
export const Pick = z.strictObject({
  url: Text,
  text: Text,
  readings: z.array(TextReading).check(z.maxLength(200)),
  editors: z.array(Selector).check(z.maxLength(200)),
  proofs: z.array(Proof).check(z.maxLength(200)),
  anchors: z.array(AnchorShape).check(z.maxLength(100)),
})
export type Pick = z.infer<typeof Pick>

/** What a description reads on the ticket that the tab shows. */
export const TicketRead = z.strictObject({
  url: Text,
  /** null: the page is no ticket's by this description. */
  ticketId: z.nullable(Text),
  requesters: z.array(Requester).check(z.maxLength(50)),
  subject: z.optional(Text),
  agent: z.optional(Text),
  composer: ComposerState,
})
export type TicketRead = z.infer<typeof TicketRead>

const Texts = z.array(z.nullable(Text)).check(z.maxLength(200))

const reports = [
  z.strictObject({ type: z.literal('picked'), step: Step, pick: Pick }),
  z.strictObject({ type: z.literal('skipped') }),
  z.strictObject({ type: z.literal('back') }),
  z.strictObject({ type: z.literal('stopped') }),
  /** The lead says that the page shows now what was asked for. */
  z.strictObject({
    type: z.literal('shown'),
    url: Text,
    /** Empty where no ticket was asked for. */
    ticketId: Text,
    /** How the page got there: within itself, by a click that loaded a page, or by neither. */
    way: z.enum(['in-page', 'clicked', 'loaded']),
    /** Anchors that named this ticket while the page still showed the customer of the one before. */
    early: z.array(Selector).check(z.maxLength(100)),
  }),
  /** What each reading yields on another ticket, and which anchors name that one. */
  z.strictObject({
    type: z.literal('looked'),
    address: Texts,
    name: Texts,
    subject: Texts,
    agent: Texts,
    anchors: z.array(Selector).check(z.maxLength(200)),
  }),
  /** Which proofs hold now, and what their fields say. */
  z.strictObject({
    type: z.literal('held'),
    held: z.array(z.boolean()).check(z.maxLength(200)),
    values: Texts,
  }),
  z.strictObject({ type: z.literal('read'), read: TicketRead }),
] as const
export const Report = z.discriminatedUnion('type', reports)
export type Report = z.infer<typeof Report>

/** What the options page asks the picker. Each is answered by one report. */
export type Command =
  | {
      type: 'point'
      step: Step
      ticketId: string
      /** Which of how many steps. */
      at: number
      of: number
      mayGoBack: boolean
      /** What was read so far: no selector may hold a word of it. */
      texts: string[]
      /** The sign that was taken before is there for a note, too. */
      sameOnNote: boolean
    }
  | { type: 'open-second'; draft: Helpdesk; ticketId: string; candidates: Candidates }
  | { type: 'show-note' }
  | { type: 'look'; ticketId: string; candidates: Candidates }
  | { type: 'hold'; proofs: Proof[] }
  | { type: 'read'; helpdesk: Helpdesk }

/** The readings of each part among which a second ticket decides. */
export interface Candidates {
  address: TextReading[]
  name: TextReading[]
  subject: TextReading[]
  agent: TextReading[]
  anchors: z.infer<typeof AnchorShape>[]
}
