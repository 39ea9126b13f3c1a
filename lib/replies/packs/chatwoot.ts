import * as z from 'zod/mini'
import type { VariableName } from '../variables'
import { type PackFormat, type Place, type Refused, shown } from './pack'
import type { Dialect } from './placeholders'
import { type Foreign, translateAll } from './vendor'

/**
 * Canned responses as Chatwoot's API lists them (`GET /api/v1/accounts/[id]/canned_responses`: an
 * array of id, account_id, short_code, content; app/models/canned_response.rb of its source).
 * Contents are Markdown. Variables: chatwoot.com/docs/user-guide/features/template-variables, also
 * for the other word behind `||`. They have no titles: the short code is the title too. Not tested
 * against the vendor.
 */
export const chatwoot: PackFormat = {
  id: 'chatwoot',
  name: 'Chatwoot',
  fits: (file) => file.kind === 'json' && responsesOf(file.value) !== undefined,
  read(file) {
    const responses = file.kind === 'json' ? (responsesOf(file.value) ?? []) : []
    const replies = responses.map((response, index) => replyOf(response, { item: index + 1 }))
    return translateAll(replies, dialect)
  },
}

const Response = z.object({ short_code: z.string(), content: z.string() })

const looksLikeResponse = (value: unknown) =>
  typeof value === 'object' && value !== null && 'short_code' in value && 'content' in value

function responsesOf(value: unknown): unknown[] | undefined {
  const wrapped = typeof value === 'object' && value !== null && 'payload' in value
  const list = wrapped ? value.payload : value
  return Array.isArray(list) && list.some(looksLikeResponse) ? list : undefined
}

function replyOf(value: unknown, place: Place): Foreign | Refused {
  const read = z.safeParse(Response, value)
  if (!read.success) {
    const reason = { code: 'field', field: 'short_code, content', value: shown(value) } as const
    return { place, title: '', reason }
  }
  const { short_code: shortcut, content } = read.data
  if (content.trim() === '') return { place, title: shortcut, reason: { code: 'no-text' } }
  return { place, title: shortcut, body: { text: plain(content) }, said: { shortcut } }
}

/** The Markdown that Chatwoot's own editor writes, as text: other helpdesks would show its signs. */
function plain(markdown: string): string {
  return markdown
    .replace(/\\\r?\n/g, '\n')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)/g, (_, words: string, address: string) =>
      words === address ? address : `${words} (${address})`,
    )
}

const dialect: Dialect = {
  variables: new Map<string, VariableName>([
    ['contact.name', 'customer.name'],
    ['contact.first_name', 'customer.first_name'],
    ['conversation.id', 'ticket.id'],
    ['agent.name', 'agent.name'],
    ['agent.first_name', 'agent.first_name'],
  ]),
}
