import { fill } from './fill'
import type { Helpdesk, PageRequest, SentRequest } from './helpdesk'
import { valueAt } from './json-path'
import { matchPlace } from './open-ticket'
import type { SeenBody } from './seen-body'
import type { Ticket } from './ticket'

/** A request as the browser shows it to the background. */
export interface SeenRequest {
  method: string
  url: URL
  body: SeenBody
}

/** How a request ended: with an answer, or without one. */
export type RequestEnd = { status: number; redirect?: URL } | 'failed'

/** Whether a request is the described one, on the ticket that its tab shows. */
export function isRequest(wanted: PageRequest, seen: SeenRequest, ticket: Ticket): boolean {
  if (seen.method !== wanted.method || !isAbout(wanted, seen.url, ticket)) return false
  const holds = (path: string, value: string) => {
    const values = valuesAt(seen.body, path)
    return values.length > 0 && values.every((one) => one === fill(value, ticket.id))
  }
  const { where = {}, not = {} } = wanted
  return (
    Object.entries(where).every(([path, value]) => holds(path, value)) &&
    !Object.entries(not).some(([path, values]) => values.some((value) => holds(path, value)))
  )
}

/**
 * What a helpdesk's answer says of a send. What broke off, or failed in the server, or led elsewhere,
 * may have been sent all the same: that is for the agent to say.
 */
export function answerOf(end: RequestEnd, facts: SentRequest): 'sent' | 'not-sent' | 'unknown' {
  if (end === 'failed' || end.status >= 500) return 'unknown'
  if (end.status >= 400) return 'not-sent'
  if (!facts.redirect) return end.redirect ? 'unknown' : 'sent'
  if (!end.redirect) return 'not-sent'
  return matchPlace({ path: facts.redirect }, end.redirect) ? 'sent' : 'unknown'
}

/** Match patterns of all the requests that show a send, on any host and in any folder. */
export function requestPatterns(helpdesks: readonly Helpdesk[]): string[] {
  const requests = helpdesks.flatMap(({ sent }) => [sent?.request ?? [], sent?.request?.undo ?? []])
  const paths = requests.flat().map(({ path }) => path.slice(1).replaceAll(/\{\w+\}/g, '*'))
  return [...new Set(paths)].map((path) => `*://*/*${path}*`)
}

/** Compared with the ticket's id and, where the URL names an account, with its key. */
function isAbout({ path, query }: PageRequest, url: URL, ticket: Ticket): boolean {
  const match = matchPlace({ path, ...(query && { query }) }, url)
  if (!match || (match.id ?? ticket.id) !== ticket.id) return false
  const names = Object.values(match.names)
  return names.length === 0 || ticket.key === [url.origin, ...names, ticket.id].join('/')
}

/** As text. A field that comes twice has two values: a note's box may stand beside its default. */
function valuesAt(body: SeenBody, path: string): string[] {
  if (!body) return []
  if ('form' in body) return Object.hasOwn(body.form, path) ? (body.form[path] ?? []) : []
  const value = valueAt(body.json, path)
  return ['string', 'number', 'boolean'].includes(typeof value) ? [String(value)] : []
}
