import { cleanName, normaliseAddress, parseMailbox } from '@/lib/customers/address'
import { fill } from './fill'
import type { ApiReading, Helpdesk, PageReading } from './helpdesk'
import { textAt, valueAt } from './json-path'
import { type OpenTicket, openTicket } from './open-ticket'
import { openerOf } from './opener'
import { requestHeaders } from './request-headers'
import { readText } from './text'
import type { Requester } from './ticket'
import { whenThere } from './when-there'

/** Who asked, or why that could not be read. */
export type Reading =
  | { kind: 'found'; from: 'api' | 'page'; requesters: Requester[] }
  | { kind: 'signed-out' | 'no-requester' | 'unreadable' | 'not-known' }

/** How long a page may take after it was parsed to show its requester. */
const RENDERING = 5_000

/**
 * Reads the ticket's requesters in the order that the description gives; the first that yields an
 * address wins. A window of its own that tells none (Znuny's notes) was opened by a page that does.
 * Rejects only with the signal's own reason.
 * @param get the page's `fetch`, which carries the agent's own session
 */
export async function readRequesters(
  doc: Document,
  helpdesk: Helpdesk,
  ticket: OpenTicket,
  options: Options,
): Promise<Reading> {
  const reading = await readIn(doc, helpdesk, ticket, options)
  const opener = openerOf(doc)
  if (reading.kind !== 'unreadable' || !opener) return reading
  const isSame = openTicket(opener, new URL(opener.URL), helpdesk)?.key === ticket.key
  return isSame ? readIn(opener, helpdesk, ticket, options) : reading
}

interface Options {
  get: typeof fetch
  signal: AbortSignal
}

async function readIn(
  doc: Document,
  helpdesk: Helpdesk,
  ticket: OpenTicket,
  { get, signal }: Options,
): Promise<Reading> {
  for (const reading of helpdesk.requester) {
    const read =
      reading.from === 'api'
        ? await readApi(doc, reading, ticket, get, signal)
        : await readPage(doc, reading, ticket.id, signal)
    signal.throwIfAborted()
    if (read.kind !== 'unreadable') return read
  }
  return { kind: helpdesk.requester.length > 0 ? 'unreadable' : 'not-known' }
}

async function readApi(
  doc: Document,
  reading: ApiReading,
  { id, base, names }: OpenTicket,
  get: typeof fetch,
  signal: AbortSignal,
): Promise<Reading> {
  const filled = (text: string) => fill(text, id, names)
  const headers = requestHeaders(doc, reading.headers)
  const answer = headers && (await getJson(base + filled(reading.url), headers, get, signal))
  if (answer === 'signed-out') return { kind: 'signed-out' }
  const confirmed = !reading.confirm || textAt(answer, filled(reading.confirm)) === id
  const people = confirmed ? peopleOf(answer, reading, filled) : undefined
  if (!people) return { kind: 'unreadable' }
  if (people.length === 0) return { kind: 'no-requester' }
  const read = found(
    'api',
    people.flatMap((person: unknown) => {
      const address = normaliseAddress(textAt(person, reading.address) ?? '')
      return address ? requester(address, nameOf(person, reading.name)) : []
    }),
  )
  // People without an address (an agent may not see it): the page may show more.
  return read.kind === 'found' ? read : { kind: 'unreadable' }
}

/** @returns undefined where the answer has another shape than the description says. */
function peopleOf(
  answer: unknown,
  { ref, each, where = {} }: ApiReading,
  filled: (text: string) => string,
): unknown[] | undefined {
  const key = ref && textAt(answer, filled(ref))
  if (ref && !key) return undefined
  const whole = (text: string) => filled(text).replaceAll('{ref}', key ?? '')
  const there = valueAt(answer, whole(each))
  if (typeof there !== 'object' || there === null) return undefined
  return [there]
    .flat()
    .filter((person) =>
      Object.entries(where).every(([path, value]) => textAt(person, path) === whole(value)),
    )
}

function nameOf(person: unknown, paths: ApiReading['name'] = []): string {
  return [paths]
    .flat()
    .flatMap((path) => textAt(person, path) ?? [])
    .join(' ')
}

/** @returns undefined for any answer that is no JSON, and for none: the next reading is tried then. */
async function getJson(
  url: string,
  headers: Record<string, string>,
  get: typeof fetch,
  signal: AbortSignal,
): Promise<unknown | 'signed-out'> {
  try {
    const response = await get(url, {
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...headers },
      redirect: 'manual',
      signal,
    })
    const { status, type } = response
    // A helpdesk that wants a sign-in either says so or leads to its login page.
    if (type === 'opaqueredirect' || status === 401 || status === 403) return 'signed-out'
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}

async function readPage(
  doc: Document,
  reading: PageReading,
  ticketId: string,
  signal: AbortSignal,
): Promise<Reading> {
  const { only, loaded } = reading
  const isPage =
    !only || (await whenThere(doc, () => !!doc.querySelector(fill(only, ticketId)), 0, signal))
  if (!isPage) return { kind: 'unreadable' }
  const each = fill(reading.each, ticketId)
  const elements = () => [...doc.querySelectorAll(each)]
  const isDrawn = () => elements().length > 0 || (!!loaded && !!doc.querySelector(loaded))
  await whenThere(doc, isDrawn, RENDERING, signal)
  if (elements().length === 0) return { kind: 'unreadable' }
  return found(
    'page',
    elements().flatMap((element) => {
      const text = reading.address ? readText(element, reading.address) : element.textContent
      const mailbox = parseMailbox(text ?? '')
      const name = reading.name ? readText(element, reading.name) : mailbox?.name
      return mailbox ? requester(mailbox.address, name) : []
    }),
  )
}

function requester(address: string, text: string | undefined): Requester {
  const name = cleanName(text ?? '', address)
  return name ? { address, name } : { address }
}

function found(from: 'api' | 'page', requesters: Requester[]): Reading {
  const distinct = [...new Map(requesters.map((one) => [one.address, one])).values()]
  return distinct.length > 0
    ? { kind: 'found', from, requesters: distinct }
    : { kind: 'no-requester' }
}
