import * as z from 'zod/mini'
import { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { Ticket } from '@/lib/helpdesks/ticket'
import type { MessageTable } from './messages'

/** Whether the sidebar is open, and how wide. */
export const Layout = z.strictObject({
  open: z.boolean(),
  width: z.number().check(z.minimum(280), z.maximum(640)),
})
export type Layout = z.infer<typeof Layout>

/**
 * Messages of the content script. In a file of their own: it is not trusted, and our pages, which never
 * send them, do not load the shape of a helpdesk.
 */
export const contentMessages = {
  /** First word of the content script: what is this site, and a nonce for its frame. */
  hello: {
    from: ['content'],
    request: z.strictObject({}),
    answer: z.nullable(
      z.strictObject({
        helpdesk: Helpdesk,
        layout: Layout,
        nonce: z.string(),
        /** Replies submitted on this site whose sending was not seen yet. */
        unconfirmed: z.array(
          z.strictObject({ key: z.string(), id: z.string(), marker: z.string() }),
        ),
      }),
    ),
  },
  /** A fresh nonce, when the frame has to be mounted again. */
  nonce: { from: ['content'], request: z.strictObject({}), answer: z.string() },
  layout: { from: ['content'], request: Layout, answer: z.null() },
  /** The agent has a reply to put in: the script that does so is to join the sender in its page. */
  'bring-composer': { from: ['content'], request: z.strictObject({}), answer: z.null() },
  /** The page submits a public reply now. */
  submitting: {
    from: ['content'],
    request: z.strictObject({ ticket: Ticket, marker: z.string() }),
    answer: z.null(),
  },
  /** What the helpdesk's own record says of a submitted reply. */
  'send-checked': {
    from: ['content'],
    request: z.strictObject({ key: z.string(), result: z.enum(['sent', 'not-sent', 'unknown']) }),
    answer: z.null(),
  },
  /** The page took the sidebar out so often that it stays away. */
  'frame-removed': { from: ['content'], request: z.strictObject({}), answer: z.null() },
} as const satisfies MessageTable

type Messages = typeof contentMessages
export type MessageType = keyof Messages
export type Request<T extends MessageType> = z.infer<Messages[T]['request']>
export type Answer<T extends MessageType> = z.infer<Messages[T]['answer']>
