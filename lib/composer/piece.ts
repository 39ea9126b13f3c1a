import type { EditorKind, Piece } from './editors/kind'
import { blockOf } from './lines'
import { EMPTY_PARAGRAPH, type ReplyForms } from './reply-forms'
import { fragmentsBeside, type Spot, sidesOf } from './spot'

/**
 * Fits a reply to its place. A single paragraph at the agent's caret continues their line; several,
 * and any reply whose place we chose, stand apart from text on the same line by an empty line.
 */
export function pieceFor(
  { paragraphs, text }: ReplyForms,
  kind: EditorKind,
  editor: HTMLElement,
  spot: Spot,
): Piece {
  const several = paragraphs.length > 1
  const apart = several ? !kind.splits : spot.placed
  const [before, after] = apart ? lineAround(editor, spot) : ['', '']
  const blank = (beside: string, line: string) => (beside.trim() ? line : '')
  const whole = several || before.trim() || after.trim()
  const html = paragraphs.map((inner) => (whole ? `<p>${inner}</p>` : inner)).join('')
  return {
    text: blank(before, '\n\n') + text + blank(after, '\n\n'),
    html: blank(before, EMPTY_PARAGRAPH) + html + blank(after, EMPTY_PARAGRAPH),
  }
}

/** The text on both sides of a place, of its own line only. */
function lineAround(editor: HTMLElement, spot: Spot): [before: string, after: string] {
  if ('start' in spot) {
    const [before, after] = sidesOf(editor, spot)
    return [before.slice(before.lastIndexOf('\n') + 1), after.split('\n', 1)[0] ?? '']
  }
  const { startContainer, endContainer } = spot.range
  const [before] = fragmentsBeside(blockOf(startContainer, editor), spot.range)
  const [, after] = fragmentsBeside(blockOf(endContainer, editor), spot.range)
  return [lineIn(before, 'last'), lineIn(after, 'first')]
}

// No line break: in HTML that is a space.
const BREAK = '\u2028'

/** The text up to the nearest line break, seen from the end or from the start. */
function lineIn(fragment: DocumentFragment, which: 'first' | 'last'): string {
  const holder = fragment.ownerDocument.createElement('div')
  holder.append(fragment)
  for (const br of holder.querySelectorAll('br')) br.replaceWith(BREAK)
  const lines = (holder.textContent ?? '').split(BREAK)
  return (which === 'first' ? lines[0] : lines.at(-1)) ?? ''
}
