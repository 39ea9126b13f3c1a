import * as z from 'zod/mini'
import { ComposerState, Ticket } from '@/lib/helpdesks/ticket'

/**
 * The private channel between the content script and the sidebar's frame: a MessagePort that the
 * content script hands to the frame together with a one-use nonce. No customer data goes from the
 * frame to the page, but the reply that the agent chose to insert.
 */

/** A reply in both forms that editors take. `html` holds paragraphs, line breaks and links only. */
export interface ReplyBody {
  text: string
  html: string
}

export const InsertFailure = z.enum([
  'other-ticket',
  'internal-note',
  'unproven',
  'which-composer',
  'no-composer',
  'not-taken',
])
export type InsertFailure = z.infer<typeof InsertFailure>

export const PageToSidebar = z.discriminatedUnion('type', [
  /** null: the tab shows no ticket any more. */
  z.strictObject({ type: z.literal('ticket'), ticket: z.nullable(Ticket) }),
  z.strictObject({
    type: z.literal('composer'),
    ticketKey: z.string(),
    state: ComposerState,
    /** No text is in it, or there is none; not told where the page's own form is watched. */
    left: z.optional(z.boolean()),
  }),
  z.strictObject({
    type: z.literal('inserted'),
    request: z.string(),
    failure: z.nullable(InsertFailure),
  }),
  /** What the agent wrote in the composer; null when it is gone, or the page shows another ticket. */
  z.strictObject({
    type: z.literal('composer-text'),
    request: z.string(),
    text: z.nullable(z.string()),
  }),
  /** The agent typed `/word` in the composer, one of the words told, and Tab: it is selected there. */
  z.strictObject({ type: z.literal('shortcut'), ticketKey: z.string(), word: z.string() }),
  z.strictObject({
    type: z.literal('layout'),
    open: z.boolean(),
    width: z.number(),
    takeFocus: z.boolean(),
    /** The agent asks for the search over all templates. */
    palette: z.optional(z.boolean()),
    /** Which side of the window the sidebar hangs on: left in a page that reads from right to left. */
    side: z.optional(z.enum(['left', 'right'])),
  }),
])
export type PageToSidebar = z.infer<typeof PageToSidebar>

/** Only our own frame holds the port's other end, so that the content script takes its words as they are. */
export type SidebarToPage =
  | {
      type: 'insert'
      request: string
      ticketKey: string
      body: ReplyBody
      /** The agent says that the composer, which nothing proves, is a public reply. */
      confirmed?: boolean
    }
  /** The agent looks at a reply: what inserts it should be there when they press the key. */
  | { type: 'prepare' }
  /** The agent wants what stands in the composer of that ticket checked. */
  | { type: 'read-composer'; request: string; ticketKey: string }
  /** A reply waits for the agent's hand: the sidebar opens and has the keyboard. */
  | { type: 'take-focus' }
  /** The agent is done here: the keyboard goes back to where it was in the page. */
  | { type: 'give-back' }
  /** Shortcuts of templates to listen for in the composer; null for none. */
  | { type: 'shortcuts'; words: string[] | null }
  /** Follows the page's own way to a public reply (a link or button); may load a new page. */
  | { type: 'open-composer'; ticketKey: string }
  /** `width` from 280 to 640. */
  | { type: 'layout'; open: boolean; width: number }
