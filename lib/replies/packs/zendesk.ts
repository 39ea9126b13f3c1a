import * as z from 'zod/mini'
import type { VariableName } from '../variables'
import { type PackFormat, type Place, type Refused, shown } from './pack'
import type { Dialect } from './placeholders'
import { type Foreign, translateAll } from './vendor'

/**
 * Macros as Zendesk's API lists them (`GET /api/v2/macros.json`), by its reference:
 * developer.zendesk.com/api-reference/ticketing/business-rules/macros (title, active, actions) and
 * developer.zendesk.com/documentation/ticketing/reference-guides/actions-reference (`comment_value`,
 * which is a text or `["channel:all", text]`, `comment_value_html`, `comment_mode_is_public`);
 * placeholders: support.zendesk.com/hc/en-us/articles/4408886858138. `A::B` in a title files it under
 * a category, which becomes a tag. Not tested against the vendor.
 */
export const zendesk: PackFormat = {
  id: 'zendesk',
  name: 'Zendesk',
  fits: (file) => file.kind === 'json' && macrosOf(file.value) !== undefined,
  read(file) {
    const macros = file.kind === 'json' ? (macrosOf(file.value) ?? []) : []
    const replies = macros.map((macro, index) => replyOf(macro, { item: index + 1 }))
    return { ...translateAll(replies, dialect), ...pageOf(file.kind === 'json' && file.value) }
  },
}

const Macro = z.object({
  title: z.string(),
  active: z.optional(z.boolean()),
  actions: z.array(z.object({ field: z.string(), value: z.optional(z.unknown()) })),
})

const looksLikeMacro = (value: unknown) =>
  typeof value === 'object' && value !== null && 'actions' in value && 'title' in value

function macrosOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value.some(looksLikeMacro) ? value : undefined
  if (typeof value !== 'object' || value === null) return undefined
  if ('macros' in value && Array.isArray(value.macros)) return value.macros
  return 'macro' in value && looksLikeMacro(value.macro) ? [value.macro] : undefined
}

function pageOf(value: unknown): { pageOf?: number | 'unknown' } {
  const Page = z.object({ next_page: z.string(), count: z.optional(z.number()) })
  const page = z.safeParse(Page, value)
  const Cursor = z.object({ meta: z.object({ has_more: z.literal(true) }) })
  if (page.success) return { pageOf: page.data.count ?? 'unknown' }
  return z.safeParse(Cursor, value).success ? { pageOf: 'unknown' } : {}
}

function replyOf(value: unknown, place: Place): Foreign | Refused {
  const read = z.safeParse(Macro, value)
  if (!read.success) {
    const reason = { code: 'field', field: 'title, actions', value: shown(value) } as const
    return { place, title: '', reason }
  }
  const { title, active, actions } = read.data
  const actionOf = (field: string) => actions.find((one) => one.field === field)?.value
  const [html, text] = [textIn(actionOf('comment_value_html')), textIn(actionOf('comment_value'))]
  const names = title.split('::').map((name) => name.trim())
  const refuse = (code: 'no-text' | 'internal-note') => ({ place, title, reason: { code } })
  if (html === undefined && text === undefined) return refuse('no-text')
  if (String(actionOf('comment_mode_is_public')) === 'false') return refuse('internal-note')
  return {
    place,
    title: names.join(' / '),
    body: html === undefined ? { text: text ?? '' } : { html },
    said: {
      ...(names.length > 1 && { tags: names.slice(0, -1).filter(Boolean) }),
      ...(active === false && { status: 'retired' }),
    },
    ...(active === false && { notes: [{ code: 'not-in-use' }] }),
  }
}

/** `text`, or the text behind the channels that it is for. */
function textIn(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.at(-1) : value
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

const users = (who: string, name: VariableName, first: VariableName): [string, VariableName][] => [
  [`${who}.name`, name],
  [`${who}.first_name`, first],
]

const dialect: Dialect = {
  variables: new Map<string, VariableName>([
    ...users('ticket.requester', 'customer.name', 'customer.first_name'),
    ...users('current_user', 'agent.name', 'agent.first_name'),
    // Who answers is who the ticket is with.
    ...users('ticket.assignee', 'agent.name', 'agent.first_name'),
    ['ticket.organization.name', 'customer.company'],
    ['ticket.requester.organization.name', 'customer.company'],
    ['ticket.brand.name', 'team.name'],
    ['ticket.account', 'team.name'],
    ['ticket.id', 'ticket.id'],
    ['ticket.title', 'ticket.subject'],
  ]),
  elsewhere: /^dc\./,
}
