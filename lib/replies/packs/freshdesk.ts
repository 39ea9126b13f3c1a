import * as z from 'zod/mini'
import type { VariableName } from '../variables'
import { type PackFormat, type Place, type Refused, shown } from './pack'
import type { Dialect } from './placeholders'
import { type Foreign, translateAll } from './vendor'

/**
 * Canned responses as Freshdesk's API gives them (`GET /api/v2/canned_response_folders/[id]/responses`
 * and `GET /api/v2/canned_responses/[id]`: id, title, content, content_html, folder_id, attachments;
 * developers.freshdesk.com/api/#canned-responses; Freshservice's have the same fields). Placeholders:
 * "Understanding dynamic content and placeholders" at support.freshdesk.com. Not tested against the
 * vendor.
 */
export const freshdesk: PackFormat = {
  id: 'freshdesk',
  name: 'Freshdesk',
  fits: (file) => file.kind === 'json' && responsesOf(file.value) !== undefined,
  read(file) {
    const responses = file.kind === 'json' ? (responsesOf(file.value) ?? []) : []
    const replies = responses.map((response, index) => replyOf(response, { item: index + 1 }))
    return translateAll(replies, dialect)
  },
}

const Response = z.object({
  title: z.string(),
  content: z.optional(z.nullable(z.string())),
  content_html: z.optional(z.nullable(z.string())),
  attachments: z.optional(z.array(z.unknown())),
})

const looksLikeResponse = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'title' in value &&
  ('content_html' in value || ('content' in value && 'folder_id' in value))

function responsesOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value.some(looksLikeResponse) ? value : undefined
  if (typeof value !== 'object' || value === null) return undefined
  if (looksLikeResponse(value)) return [value]
  const list = 'canned_responses' in value ? value.canned_responses : undefined
  return Array.isArray(list) && list.some(looksLikeResponse) ? list : undefined
}

function replyOf(value: unknown, place: Place): Foreign | Refused {
  const read = z.safeParse(Response, value)
  if (!read.success) {
    const reason = { code: 'field', field: 'title, content', value: shown(value) } as const
    return { place, title: '', reason }
  }
  const { title, content, content_html, attachments = [] } = read.data
  const filled = (text: string | null | undefined) => (text?.trim() ? text : undefined)
  const [html, text] = [filled(content_html), filled(content)]
  if (html === undefined && text === undefined) return { place, title, reason: { code: 'no-text' } }
  return {
    place,
    title,
    body: html === undefined ? { text: text ?? '' } : { html },
    ...(attachments.length > 0 && { notes: [{ code: 'attachments' }] }),
  }
}

const dialect: Dialect = {
  variables: new Map<string, VariableName>([
    ['ticket.requester.name', 'customer.name'],
    ['ticket.requester.firstname', 'customer.first_name'],
    ['ticket.requester.company_name', 'customer.company'],
    ['ticket.company.name', 'customer.company'],
    ['helpdesk_name', 'team.name'],
    ['ticket.id', 'ticket.id'],
    ['ticket.subject', 'ticket.subject'],
    ['ticket.agent.name', 'agent.name'],
  ]),
}
