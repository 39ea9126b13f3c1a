import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { Ticket } from '@/lib/helpdesks/ticket'
import { HealthPart } from './health-part'

/**
 * Every message that reaches the background: who may send it, what it carries, what it answers.
 * The content script and the page behind it are not trusted: a message from an unexpected sender or
 * of an unexpected shape is refused before any handler runs (docs/security.md).
 */

/**
 * `content` our script in a granted site; `sidebar` our frame in such a tab; `page` our pages that
 * no web page can open or embed: the options, the popup, the customer's window, the cases.
 */
export type Sender = 'content' | 'sidebar' | 'page'

/** What our script says of its tab: the ticket that the page shows, and whether the sidebar is open. */
export const TabState = z.strictObject({ ticket: z.nullable(Ticket), open: z.boolean() })
export type TabState = z.infer<typeof TabState>

/** Messages of our own pages; those of the content script are in ./content-messages. */
export const messages = {
  /** The frame proves that our content script mounted it in this tab. Works once. */
  redeem: {
    from: ['sidebar'],
    request: z.strictObject({ nonce: z.string() }),
    answer: z.boolean(),
  },
  /** Whether a part of the site's pages could be read or written just now. */
  health: {
    from: ['sidebar'],
    request: z.strictObject({ part: HealthPart, works: z.boolean() }),
    answer: z.null(),
  },
  /** The ticket beside the sidebar: whom a reply that this tab sends is to. */
  showing: {
    from: ['sidebar'],
    request: z.strictObject({ ticket: z.nullable(Ticket) }),
    answer: z.null(),
  },
  /** null clears this tab's badge. */
  badge: {
    from: ['sidebar'],
    request: z.strictObject({
      badge: z.nullable(
        z.strictObject({
          text: z.string().check(z.maxLength(4)),
          kind: z.enum(['detractor', 'overdue', 'passive', 'promoter']),
          title: z.string().check(z.maxLength(200)),
        }),
      ),
    }),
    answer: z.null(),
  },
  /** Shows whoever is named in a text (a selection, a link, what was typed) in a window of their own. */
  'show-customer': {
    from: ['sidebar', 'page'],
    request: z.strictObject({ text: z.string().check(z.maxLength(20_000)) }),
    answer: z.null(),
  },
  /** Opens a case where it was last worked on, or its customer's window. */
  'open-case': {
    from: ['page'],
    request: z.strictObject({ address: z.string(), url: z.optional(z.string()) }),
    answer: z.null(),
  },
  /** Shows the page of the agent's cases. */
  'open-cases': { from: ['page'], request: z.strictObject({}), answer: z.null() },
  /** A step was taken, or who the agent is was said: what the toolbar counts may be another number. */
  'cases-changed': { from: ['sidebar', 'page'], request: z.strictObject({}), answer: z.null() },
  /** What our script in a tab shows; null where it does not run. */
  'tab-state': {
    from: ['page'],
    request: z.strictObject({ tabId: z.int() }),
    answer: z.nullable(TabState),
  },
  /** Opens the sidebar in a tab or makes it a rail. */
  'toggle-sidebar': {
    from: ['page'],
    request: z.strictObject({ tabId: z.int() }),
    answer: z.null(),
  },
  /** The lead changed how long customers are kept. */
  'run-retention': { from: ['page'], request: z.strictObject({}), answer: z.null() },
  /** The lead added or removed a site. */
  'sites-changed': { from: ['page'], request: z.strictObject({}), answer: z.null() },
  'open-options': { from: ['sidebar', 'page'], request: z.strictObject({}), answer: z.null() },
} as const satisfies MessageTable

/** Kinds of messages by name: who may send each, what it carries, what it answers. */
export type MessageTable = Record<
  string,
  { from: readonly Sender[]; request: z.ZodMiniType; answer: z.ZodMiniType }
>

type Messages = typeof messages
export type MessageType = keyof Messages
export type Request<T extends MessageType> = z.infer<Messages[T]['request']>
export type Answer<T extends MessageType> = z.infer<Messages[T]['answer']>

/** Sends to the background and parses its answer. Throws when it refused or could not be reached. */
export function send<T extends MessageType>(type: T, request: Request<T>): Promise<Answer<T>> {
  return sendOf(messages, type, request)
}

/** The same for a message of any table. */
export async function sendOf<M extends MessageTable, T extends keyof M & string>(
  table: M,
  type: T,
  request: z.infer<M[T]['request']>,
): Promise<z.infer<M[T]['answer']>> {
  const reply: unknown = await browser.runtime.sendMessage({ type, request })
  const { error, answer } = Envelope.parse(reply)
  if (error !== undefined) throw new Error(error)
  return table[type]?.answer.parse(answer) as z.infer<M[T]['answer']>
}

const Envelope = z.object({ error: z.optional(z.string()), answer: z.optional(z.unknown()) })

export interface MessageSource {
  tabId: number
  frameId: number
  /** Origin of the page that the tab shows at its top. */
  origin: string
}
export type Handlers<M extends MessageTable> = {
  [T in keyof M]: (
    request: z.infer<M[T]['request']>,
    source: MessageSource,
  ) => Promise<z.infer<M[T]['answer']>>
}

/** A table with what answers its messages. */
export interface Answering {
  table: MessageTable
  handlers: Record<string, (request: never, source: MessageSource) => Promise<unknown>>
}

/** Registers the background's handlers, table by table; must run in the first turn of the worker. */
export function handleMessages(...tables: Answering[]): void {
  const all: Answering = {
    table: Object.assign({}, ...tables.map(({ table }) => table)),
    handlers: Object.assign({}, ...tables.map(({ handlers }) => handlers)),
  }
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    answerTo(message, sender, all).then(
      (answer) => respond({ answer }),
      (error: unknown) =>
        respond({ error: error instanceof Error ? error.message : String(error) }),
    )
    return true
  })
}

/** What answers the messages of a table. */
export function answering<M extends MessageTable>(table: M, handlers: Handlers<M>): Answering {
  return { table, handlers }
}

type RuntimeSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

async function answerTo(message: unknown, sender: RuntimeSender, { table, handlers }: Answering) {
  const { type, request } = Incoming.parse(message)
  const known = Object.hasOwn(table, type) ? table[type] : undefined
  const handler = handlers[type] as
    | ((request: unknown, source: MessageSource) => Promise<unknown>)
    | undefined
  if (!known || !handler) throw new Error('There is no such message')
  const kind = senderKind(sender)
  if (!kind || !known.from.includes(kind)) throw new Error(`${type} is not for this sender`)
  // The frame's own URL is ours: the site it is in is what its tab shows.
  const page = kind === 'content' ? sender.url : sender.tab?.url
  return handler(known.request.parse(request), {
    tabId: sender.tab?.id ?? -1,
    frameId: sender.frameId ?? -1,
    origin: page ? new URL(page).origin : '',
  })
}

const Incoming = z.strictObject({ type: z.string(), request: z.unknown() })

const OWN_PAGES = new Set(['/options.html', '/popup.html', '/customer.html', '/cases.html'])

/** @returns undefined for anyone we do not know: another extension, a page, a foreign frame. */
function senderKind(sender: RuntimeSender): Sender | undefined {
  if (sender.id !== browser.runtime.id || !sender.url) return undefined
  const own = browser.runtime.getURL('/')
  // Our script runs in the page at a tab's top only.
  if (!sender.url.startsWith(own)) return sender.tab && sender.frameId === 0 ? 'content' : undefined
  const path = new URL(sender.url).pathname
  if (path === '/sidebar.html') return sender.tab ? 'sidebar' : undefined
  return OWN_PAGES.has(path) ? 'page' : undefined
}
