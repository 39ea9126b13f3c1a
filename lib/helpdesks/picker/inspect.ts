import { composerState } from '@/lib/composer'
import { findAll } from '@/lib/composer/find'
import { parseMailbox } from '@/lib/customers/address'
import { readAgent } from '../describe-ticket'
import type { Helpdesk, Proof, TextReading } from '../helpdesk'
import { readRequesters } from '../requesters'
import { shownTicket } from '../shown-page'
import { readText } from '../text'
import { whenThere } from '../when-there'
import { findAnchors } from './anchors'
import type { Candidates, Report, TicketRead } from './protocol'

/** A page may take so long to show what is looked for. */
const PATIENCE = 4_000

type Looked = Extract<Report, { type: 'looked' }>

/** What each reading yields on the page now, and which of the anchors name this ticket. */
export async function lookAt(
  doc: Document,
  ticketId: string,
  candidates: Candidates,
  signal: AbortSignal,
): Promise<Looked> {
  const { address, name, subject, agent, anchors } = candidates
  const isThere = () =>
    address.length === 0 || address.some((reading) => isAddress(readOne(doc, reading, ticketId)))
  await whenThere(doc, isThere, PATIENCE, signal)
  const texts = (readings: TextReading[]) =>
    readings.map((reading) => readOne(doc, reading, ticketId))
  const named = new Set(findAnchors(doc, ticketId, []).map(({ selector }) => selector))
  return {
    type: 'looked',
    address: texts(address),
    name: texts(name),
    subject: texts(subject),
    agent: texts(agent),
    anchors: anchors.map(({ selector }) => selector).filter((selector) => named.has(selector)),
  }
}

const isAddress = (text: string | null) => parseMailbox(text ?? '') !== undefined

/**
 * Of a selector that finds more than one the readings of a label are told apart by it; any other
 * yields nothing here: it would take the first.
 */
function readOne(doc: Document, reading: TextReading, ticketId: string): string | null {
  const found = doc.querySelectorAll(reading.selector)
  if (found.length !== 1 && !reading.after) return null
  const texts = [...found].flatMap(
    (one) => readText(one, { ...reading, selector: ':scope' }, ticketId) || [],
  )
  return texts.length === 1 ? (texts[0] ?? null) : null
}

/** The address that the page shows, by the first reading that yields one. */
export function addressNow(
  doc: Document,
  { address }: Candidates,
  ticketId: string,
): string | undefined {
  for (const reading of address) {
    const found = parseMailbox(readOne(doc, reading, ticketId) ?? '')
    if (found) return found.address
  }
  return undefined
}

/** Which proofs hold now, and what the fields of all of them say. */
export function holdNow(
  doc: Document,
  proofs: readonly Proof[],
): Extract<Report, { type: 'held' }> {
  const found = proofs.map(
    ({ selector }) => findAll(doc, selector)[0] as HTMLInputElement | undefined,
  )
  return {
    type: 'held',
    held: proofs.map(({ value, checked }, i) => {
      const field = found[i]
      return Boolean(
        field &&
          (value === undefined || field.value === value) &&
          (checked === undefined || field.checked === checked),
      )
    }),
    values: found.map((field) => (field?.localName === 'select' ? field.value : null)),
  }
}

/** What a whole description reads on the page, by the very code that reads it every day. */
export async function readTicket(
  win: Window,
  helpdesk: Helpdesk,
  signal: AbortSignal,
): Promise<TicketRead> {
  const url = win.location.href
  const { doc, ticket } = shownTicket(win, helpdesk)
  if (!ticket) return { url, ticketId: null, requesters: [], composer: 'absent' }
  const reading = await readRequesters(doc, helpdesk, ticket, {
    get: (...request) => fetch(...request),
    signal,
  })
  const subject = helpdesk.subject && readText(doc, helpdesk.subject, ticket.id)
  const agent = readAgent(win.document, helpdesk)?.name
  return {
    url,
    ticketId: ticket.id,
    requesters: reading.kind === 'found' ? reading.requesters : [],
    composer: composerState(doc, helpdesk, ticket.id),
    ...(subject && { subject }),
    ...(agent && { agent }),
  }
}
