import * as z from 'zod/mini'
import { helpdesks } from '@/lib/helpdesks'
import type { SentRequest } from '@/lib/helpdesks/helpdesk'
import { answerOf, isRequest, type RequestEnd, requestPatterns } from '@/lib/helpdesks/sent-request'
import { Ticket } from '@/lib/helpdesks/ticket'
import { findHelpdesk } from './custom-helpdesks'
import { type StartedRequest, watchRequests } from './request-events'
import { siteAt } from './sites'
import { kept } from './tab-state'

/** What becomes of a send that was seen, in terms of the journal. */
export interface SendLog {
  /** @returns by which time the submission is known; undefined when no customer is. */
  started(ticket: Ticket, formWatched: boolean): Promise<number | undefined>
  settled(send: Send, result: 'sent' | 'not-sent' | 'unknown'): Promise<void>
  /** It counts when so many seconds have passed without its being taken back. */
  held(send: Send, seconds: number): Promise<void>
}

const Send = z.strictObject({ key: z.string(), at: z.number() })
export type Send = z.infer<typeof Send>

const Pending = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('undo') }),
  z.strictObject({ kind: z.literal('send'), helpdesk: z.string(), send: Send }),
])

// All of it outlives the worker, which may be stopped between a request and its answer.
const shown = kept('shown', Ticket)
const pending = kept('request', z.strictObject({ tabId: z.number(), what: Pending }))
const reloading = kept('reloading', z.strictObject({ helpdesk: z.string(), send: Send }))
const heldIn = kept('held', Send)

let last: Promise<unknown> = Promise.resolve()

/** One after the other: an answer must not overtake its request. */
function inTurn(act: () => Promise<void>): Promise<void> {
  const done = last.then(act)
  last = done.catch(() => undefined)
  return done
}

/** The ticket that a tab shows, with its requesters: whom a send in that tab is to. */
export function noteShown(tabId: number, ticket: Ticket | null): Promise<void> {
  return inTurn(() => shown.write(tabId, ticket))
}

/** Watches the requests that send replies; to be called in the first turn of the worker. */
export function watchSendRequests(log: SendLog): void {
  watchRequests(
    requestPatterns(helpdesks),
    (request) => void inTurn(() => onStart(request, log)),
    (id, end) => void inTurn(() => onEnd(id, end, log)),
  )
}

/** A page has loaded in a tab: it shows no ticket yet, and what waited for a page goes on. */
export function pageLoaded(tabId: number, log: SendLog): Promise<void> {
  return inTurn(async () => {
    await shown.write(tabId, null)
    const waiting = await reloading.take(tabId)
    if (waiting) await accept(tabId, waiting.send, await requestOf(waiting.helpdesk), log)
  })
}

async function requestOf(helpdesk: string): Promise<SentRequest | undefined> {
  return (await findHelpdesk(helpdesk))?.sent?.request
}

async function onStart(request: StartedRequest, log: SendLog): Promise<void> {
  const ticket = await shown.read(request.tabId)
  const { origin } = request.url
  if (!ticket?.key.startsWith(`${origin}/`) || request.from !== origin) return
  const helpdesk = await findHelpdesk(ticket.helpdesk)
  const facts = helpdesk?.sent?.request
  if (!facts || (await siteAt(origin))?.helpdesk !== helpdesk?.id) return
  const { id, tabId } = request
  if (facts.undo && isRequest(facts.undo, request, ticket)) {
    await pending.write(id, { tabId, what: { kind: 'undo' } })
  } else if (isRequest(facts, request, ticket)) {
    const at = await log.started(ticket, helpdesk?.sent?.form !== undefined)
    if (at === undefined) return
    const send = { key: ticket.key, at }
    await pending.write(id, { tabId, what: { kind: 'send', helpdesk: ticket.helpdesk, send } })
  }
}

async function onEnd(id: string, end: RequestEnd, log: SendLog): Promise<void> {
  const found = await pending.take(id)
  if (!found) return
  const { tabId, what } = found
  if (what.kind === 'undo') {
    const send = end !== 'failed' && end.status < 400 ? await heldIn.take(tabId) : undefined
    if (send) await log.settled(send, 'not-sent')
    return
  }
  const { helpdesk, send } = what
  const facts = await requestOf(helpdesk)
  const answer = facts ? answerOf(end, facts) : 'unknown'
  if (answer !== 'sent') await log.settled(send, answer)
  else if (facts?.reload) await reloading.write(tabId, { helpdesk, send })
  else await accept(tabId, send, facts, log)
}

async function accept(tabId: number, send: Send, facts: SentRequest | undefined, log: SendLog) {
  if (!facts?.undo) return log.settled(send, 'sent')
  await heldIn.write(tabId, send)
  await log.held(send, facts.undo.seconds)
}
