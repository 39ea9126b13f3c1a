import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import type { OpenTicket } from '@/lib/helpdesks/open-ticket'
import type { SeenBody } from '@/lib/helpdesks/seen-body'
import { answerOf, isRequest } from '@/lib/helpdesks/sent-request'
import type { Ticket } from '@/lib/helpdesks/ticket'

/** A request of a helpdesk's page, in the shape that is known of it, and its answer. */
export interface Requested {
  method: string
  /** From the origin on. */
  to: string
  json?: unknown
  form?: Record<string, string[]>
  status?: number
  redirect?: string
}

/** What a description makes of each of a scene's requests. */
export function sendsIn(
  { requests = {} }: { requests?: Record<string, Requested> },
  helpdesk: Helpdesk,
  open: OpenTicket,
): Record<string, string> {
  const { origin } = new URL(open.url)
  const ticket: Ticket = { ...open, helpdesk: helpdesk.id, requesters: [], reading: false }
  return Object.fromEntries(
    Object.entries(requests).map(([name, request]) => [
      name,
      sendIn(request, helpdesk, ticket, origin),
    ]),
  )
}

function sendIn(request: Requested, { sent }: Helpdesk, ticket: Ticket, origin: string): string {
  const facts = sent?.request
  const { method, to, status = 200, redirect } = request
  const seen = { method, url: new URL(to, origin), body: bodyOf(request) }
  if (!facts) return 'none'
  if (facts.undo && isRequest(facts.undo, seen, ticket)) return 'taken back'
  if (!isRequest(facts, seen, ticket)) return 'none'
  const end = { status, ...(redirect && { redirect: new URL(redirect, origin) }) }
  const answer = answerOf(end, facts)
  if (answer !== 'sent') return answer
  const when = facts.reload ? ' once a page loads' : ''
  return `sent${when}${facts.undo ? ` unless taken back in ${facts.undo.seconds} s` : ''}`
}

function bodyOf({ json, form }: Requested): SeenBody {
  if (form) return { form }
  return json === undefined ? undefined : { json }
}
