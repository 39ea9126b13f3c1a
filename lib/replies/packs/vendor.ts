import { htmlToText } from './html-text'
import type { Entry, Note, Place, Refused, Said } from './pack'
import { convert, type Dialect } from './placeholders'

/** Longer HTML is no reply; it also bounds the work of reading it. */
const LONGEST_HTML = 200_000
/** Longer text is no reply either: ten times what a template may have. */
const LONGEST_TEXT = 200_000

/** A reply of another product, as its file has it. */
export interface Foreign {
  place: Place
  title: string
  body: { html: string } | { text: string }
  said?: Said
  notes?: Note[]
}

/** A reply of another product in our terms, or why it cannot be one. */
export function translate(
  reply: Foreign,
  dialect: Dialect,
): { entry: Entry } | { refused: Refused } {
  const { place, title, body } = reply
  const refuse = (reason: Refused['reason']) => ({ refused: { place, title, reason } })
  const source = 'html' in body ? body.html : body.text
  const limit = 'html' in body ? LONGEST_HTML : LONGEST_TEXT
  if (source.length > limit) return refuse({ code: 'too-long', length: source.length, limit })
  const { text, script } =
    'html' in body ? htmlToText(body.html) : { text: body.text, script: false }
  const converted = convert(text, dialect)
  if ('reason' in converted) return refuse(converted.reason)
  const notes: Note[] = [...(reply.notes ?? []), ...converted.notes]
  if (script) notes.push({ code: 'script-removed' })
  return { entry: { place, title, text: converted.text, said: reply.said ?? {}, notes } }
}

/** All replies of a file in our terms, those that cannot be beside them. */
export function translateAll(replies: readonly (Foreign | Refused)[], dialect: Dialect) {
  const entries: Entry[] = []
  const refused: Refused[] = []
  for (const reply of replies) {
    if ('reason' in reply) {
      refused.push(reply)
      continue
    }
    const translated = translate(reply, dialect)
    if ('entry' in translated) entries.push(translated.entry)
    else refused.push(translated.refused)
  }
  return { entries, refused }
}
