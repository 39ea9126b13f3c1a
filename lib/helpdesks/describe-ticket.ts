import { normaliseAddress } from '@/lib/customers/address'
import type { Helpdesk } from './helpdesk'
import type { OpenTicket } from './open-ticket'
import { openerOf } from './opener'
import type { Reading } from './requesters'
import { readText } from './text'
import type { ReadProblem, Ticket } from './ticket'

interface Known {
  ticket: OpenTicket
  /** Not there while the requesters are being read. */
  reading?: Reading
  slow: boolean
  agent: Ticket['agent']
}

/** What the content script tells of the open ticket, from what is known of it now. */
export function describeTicket(doc: Document, helpdesk: Helpdesk, known: Known): Ticket {
  const { ticket, reading, agent } = known
  const subject = helpdesk.subject && readText(doc, helpdesk.subject, ticket.id)
  const problem = problemOf(doc, helpdesk, known)
  return {
    key: ticket.key,
    helpdesk: helpdesk.id,
    id: ticket.id,
    url: ticket.url,
    requesters: reading?.kind === 'found' ? reading.requesters : [],
    reading: !reading,
    ...(subject && { subject }),
    ...(agent && { agent }),
    ...(reading?.kind === 'found' && { readFrom: reading.from }),
    ...(problem && { problem }),
  }
}

function problemOf(
  doc: Document,
  helpdesk: Helpdesk,
  { reading, slow }: Known,
): ReadProblem | undefined {
  if (reading?.kind === 'found') return undefined
  if (helpdesk.signedOut && doc.querySelector(helpdesk.signedOut)) return 'signed-out'
  if (reading) return reading.kind
  return slow ? 'slow' : undefined
}

/** The signed-in agent as the page names them, or the one that opened it; undefined before it does. */
export function readAgent(doc: Document, helpdesk: Helpdesk): Ticket['agent'] {
  const opener = openerOf(doc)
  return agentIn(doc, helpdesk) ?? (opener && agentIn(opener, helpdesk))
}

function agentIn(doc: Document, helpdesk: Helpdesk): Ticket['agent'] {
  const { login, name, address } = helpdesk.agent ?? {}
  const shown = (name && readText(doc, name)) ?? (login && readText(doc, login))
  const mail = address && normaliseAddress(readText(doc, address) ?? '')
  return shown ? { name: shown, ...(mail && { address: mail }) } : undefined
}
