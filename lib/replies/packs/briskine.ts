import * as z from 'zod/mini'
import type { VariableName } from '../variables'
import { cellsOf, columnsOf } from './columns'
import { type Note, type PackFile, type PackFormat, type Place, type Refused, shown } from './pack'
import type { Dialect } from './placeholders'
import { type Foreign, translateAll } from './vendor'

/**
 * Templates as Briskine exports them, a table with the columns id, title, shortcut, subject, to, cc,
 * bcc, tags (parted by commas) and body (HTML): help.briskine.com/templates/import-templates. The
 * same fields as a JSON array are taken too, which is how its source keeps them
 * (src/store/default-data.js). Variables and the `cursor` helper: its source,
 * src/content/utils/create-contact.js and src/content/helpers/cursor.js. Not tested against the
 * vendor.
 */
export const briskine: PackFormat = {
  id: 'briskine',
  name: 'Briskine',
  fits: (file) => templatesOf(file) !== undefined,
  read: (file) =>
    translateAll(
      (templatesOf(file) ?? []).map(([place, value]) => replyOf(value, place)),
      dialect,
    ),
}

const own = ['id', 'title', 'shortcut', 'subject', 'to', 'cc', 'bcc', 'tags', 'body']

/** A file's templates as objects, with where each stands. */
function templatesOf(file: PackFile): [Place, unknown][] | undefined {
  if (file.kind === 'table') {
    const columns = columnsOf(file.header, new Map(own.map((name) => [name, name])))
    if (!['title', 'shortcut', 'subject', 'body'].every((name) => columns.has(name)))
      return undefined
    return file.rows.map((row) => [
      { row: row.row },
      row.broken ? 'broken' : Object.fromEntries(cellsOf(row, columns)),
    ])
  }
  const looksLike = (one: unknown) =>
    typeof one === 'object' && one !== null && 'title' in one && 'body' in one
  if (!Array.isArray(file.value) || !file.value.some(looksLike)) return undefined
  return file.value.map((value, index) => [{ item: index + 1 }, value])
}

const text = z.optional(z.nullable(z.string()))
const Exported = z.object({
  title: z.string(),
  body: z.string(),
  shortcut: text,
  subject: text,
  tags: z.optional(z.nullable(z.union([z.string(), z.array(z.string())]))),
})

function replyOf(value: unknown, place: Place): Foreign | Refused {
  if (value === 'broken') return { place, title: '', reason: { code: 'quotes' } }
  const read = z.safeParse(Exported, value)
  if (!read.success) {
    const reason = { code: 'field', field: 'title, body', value: shown(value) } as const
    return { place, title: '', reason }
  }
  const { title, body, shortcut, subject, tags } = read.data
  if (body.trim() === '') return { place, title, reason: { code: 'no-text' } }
  const named = (typeof tags === 'string' ? tags.split(',') : (tags ?? [])).map((tag) => tag.trim())
  const notes: Note[] = subject?.trim() ? [{ code: 'subject', subject: shown(subject) }] : []
  return {
    place,
    title,
    body: { html: body },
    said: {
      ...(shortcut?.trim() && { shortcut: shortcut.trim() }),
      ...(named.some(Boolean) && { tags: named.filter(Boolean) }),
    },
    notes,
  }
}

const dialect: Dialect = {
  variables: new Map<string, VariableName>([
    ['to.name', 'customer.name'],
    ['to.first_name', 'customer.first_name'],
    ['from.name', 'agent.name'],
    ['from.first_name', 'agent.first_name'],
    ['account.name', 'agent.name'],
    ['account.first_name', 'agent.first_name'],
    ['subject', 'ticket.subject'],
  ]),
  prepare: (body) => body.replace(/\{\{#cursor\}\}([^{}]+)\{\{\/cursor\}\}/g, '{{cursor "$1"}}'),
  /** Where the caret goes, with or without words to type over: a gap only with words. */
  other(inner) {
    if (inner === 'cursor') return ''
    const [, words] = /^cursor\s+["'](.+)["']$/s.exec(inner) ?? []
    return words === undefined ? undefined : { gap: words }
  },
}
