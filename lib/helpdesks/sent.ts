import { composerState, contentOf, findEditor, isReply, watchComposer } from '@/lib/composer'
import { fill } from './fill'
import type { Helpdesk } from './helpdesk'
import { textAt, valueAt } from './json-path'
import { openTicket } from './open-ticket'
import { entriesIn } from './page-record'
import { readText } from './text'
import type { Ticket } from './ticket'

/** What the helpdesk's own record says of a submitted reply. */
export type SendResult = 'sent' | 'not-sent' | 'unknown'

const PATIENCE = 10_000

/**
 * Tells when the agent submits a public reply with the helpdesk's own send button; an internal note,
 * an empty editor, a preview or an upload is none. Whether it was sent is not known then: the marker
 * (the newest entry of the record before, '' if it could not be read) is what `checkSend` needs.
 */
export function watchSubmit(
  doc: Document,
  helpdesk: Helpdesk,
  ticket: Ticket,
  onSubmit: (marker: string) => void,
  signal: AbortSignal,
): void {
  const { form, button } = helpdesk.sent ?? {}
  if (!form || !button) return
  let marker = ''
  const refresh = async () => {
    if (!isReply(composerState(doc, helpdesk, ticket.id))) return
    const entries = await readRecord(doc, helpdesk, ticket.id)
    marker = entries?.[0]?.id ?? marker
  }

  // The submission leaves the page, so the record is read before it, and again when the agent
  // comes back from somewhere else, where they may have replied as well.
  watchComposer(doc, helpdesk, ticket.id, () => void refresh(), signal)
  doc.defaultView?.addEventListener('focus', () => void refresh(), { signal })
  const submitted = (event: SubmitEvent) => {
    if (!event.isTrusted || !isSend(doc, form, button, event)) return
    if (!isReply(composerState(doc, helpdesk, ticket.id))) return
    const editor = findEditor(doc, helpdesk, ticket.id)
    if (editor && contentOf(editor).trim()) onSubmit(marker)
  }
  doc.addEventListener('submit', submitted, { capture: true, signal })
}

/**
 * Looks a submitted reply up in the helpdesk's own record, read down to the entry that was newest
 * before. `unknown` when the record could not be read so far, when the agent's login is not on the
 * page, or when nothing was known before (marker '').
 */
export async function checkSend(
  helpdesk: Helpdesk,
  ticketId: string,
  marker: string,
  doc: Document,
): Promise<SendResult> {
  const where = wanted(helpdesk, doc)
  const entries = marker && where ? await readRecord(doc, helpdesk, ticketId) : undefined
  if (!where || !entries) return 'unknown'
  const old = entries.findIndex(({ id }) => id === marker || Number(id) < Number(marker))
  const newer = old < 0 ? entries : entries.slice(0, old)
  const matches = (entry: Entry) =>
    where.every(([path, value]) => textAt(entry.json, path) === value)
  if (newer.some(matches)) return 'sent'
  return old < 0 ? 'unknown' : 'not-sent'
}

interface Entry {
  id: string
  json: unknown
}

/** @returns the record's entries, newest first; undefined when it could not be read. */
async function readRecord(
  doc: Document,
  helpdesk: Helpdesk,
  ticketId: string,
): Promise<Entry[] | undefined> {
  const record = helpdesk.sent?.record
  if (!record) return undefined
  const { href, origin } = doc.location
  const base = openTicket(doc, new URL(href), helpdesk)?.base ?? origin
  const answer = await ask(base + fill(record.url, ticketId), 'from' in record)
  const items = 'from' in record ? entriesIn(answer, record) : valueAt(answer, record.each)
  if (!Array.isArray(items)) return undefined
  return items.flatMap((json: unknown) => {
    const id = textAt(json, record.id)
    return id ? [{ id, json }] : []
  })
}

/**
 * Asks for a page, or for JSON.
 * @returns undefined for no answer in time, a refusal, a way to a login page, and what is no JSON.
 */
async function ask(url: string, page: boolean): Promise<unknown> {
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: { accept: page ? 'text/html' : 'application/json' },
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (!response.ok) return undefined
    return await (page ? response.text() : response.json())
  } catch {
    return undefined
  }
}

/** What a public reply of this agent looks like; undefined when the page names no agent. */
function wanted(helpdesk: Helpdesk, doc: Document): [string, string][] | undefined {
  const where = Object.entries(helpdesk.sent?.record?.where ?? {})
  const reading = helpdesk.agent?.login
  const login = reading && readText(doc, reading)
  if (!login && where.some(([, value]) => value.includes('{login}'))) return undefined
  return where.map(([path, value]) => [path, value.replaceAll('{login}', login ?? '')])
}

/** Not by the form's own members: a field named `id` or `matches` stands in their place. */
function isSend(doc: Document, form: string, button: string, event: SubmitEvent): boolean {
  const submitted = [...doc.querySelectorAll(form)].some((one) => one === event.target)
  return submitted && event.submitter?.matches(button) === true
}
