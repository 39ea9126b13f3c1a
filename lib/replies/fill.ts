import { cleanTyped } from './clean-text'
import { type Part, paragraphsOf, type SlotPart, tidyLines } from './parts'

/** A reply in both forms that editors take; what the frame's port parses (lib/frame/port.ts). */
export interface ReplyBody {
  text: string
  html: string
}

export type Filled = { body: ReplyBody } | { missing: SlotPart[] }

/** What the agent typed, by slot id. */
export type SlotValues = Readonly<Record<string, string>>

/**
 * Puts what the agent typed into the gaps. An optional gap left open leaves nothing behind.
 * @returns the reply, or the required slots that are still open, each once.
 */
export function fillSlots(parts: readonly Part[], values: SlotValues): Filled {
  const missing = openSlots(parts, values)
  return missing.length > 0 ? { missing } : { body: bodyOf(textOf(parts, values, () => '')) }
}

/** Required slots without a value, each once, in the order of the text. */
export function openSlots(parts: readonly Part[], values: SlotValues): SlotPart[] {
  const open = parts.filter(
    (part): part is SlotPart => part.kind === 'slot' && part.required && typed(part, values) === '',
  )
  return open.filter((slot, index) => open.findIndex(({ id }) => id === slot.id) === index)
}

/** A reply with its open required gaps marked, `[what you will do]`, for pasting elsewhere. */
export function draftOf(
  parts: readonly Part[],
  values: SlotValues,
  label: (slot: SlotPart) => string,
): ReplyBody {
  return bodyOf(textOf(parts, values, (slot) => (slot.required ? `[${label(slot)}]` : '')))
}

/**
 * The reply as it stands so far, for the reply check: open required gaps are marked `[…]`.
 * @returns also what each part brings into it.
 */
export function writtenOf(
  parts: readonly Part[],
  values: SlotValues,
): { text: string; pieces: string[] } {
  const pieces = piecesOf(parts, values, (slot) => (slot.required ? '[…]' : ''))
  return { text: joined(pieces), pieces }
}

function typed(slot: SlotPart, values: SlotValues): string {
  return cleanTyped(values[slot.id] ?? '')
}

function textOf(
  parts: readonly Part[],
  values: SlotValues,
  gap: (slot: SlotPart) => string,
): string {
  return joined(piecesOf(parts, values, gap))
}

function piecesOf(
  parts: readonly Part[],
  values: SlotValues,
  gap: (slot: SlotPart) => string,
): string[] {
  return parts.map((part) => (part.kind === 'text' ? part.text : typed(part, values) || gap(part)))
}

function joined(pieces: readonly string[]): string {
  let text = ''
  for (const next of pieces) {
    // An empty gap takes the space before it along: no doubled space, none before a full stop.
    text = next === '' ? text.replace(/ $/, '') : text + next
  }
  return tidyLines(text).trim()
}

/** Plain text in both forms that editors take: an empty line parts paragraphs, a line end breaks. */
function bodyOf(text: string): ReplyBody {
  const html = paragraphsOf([{ kind: 'text', text }])
    .map((lines) => lines.map((line) => escapeHtml(line.map(plain).join(''))).join('<br>'))
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')
  return { text, html }
}

const plain = (part: Part) => (part.kind === 'text' ? part.text : '')

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
