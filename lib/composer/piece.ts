import type { Spot } from './caret'
import type { EditorKind, Piece } from './editors/kind'
import { EMPTY_PARAGRAPH, type ReplyForms } from './reply-forms'

/**
 * Fits a reply to its place. A single paragraph at the agent's caret continues their line; several,
 * and any reply whose place we chose, stand apart from text on the same line by an empty line.
 */
export function pieceFor(
  forms: ReplyForms,
  kind: EditorKind,
  editor: HTMLElement,
  spot: Spot,
): Piece {
  const { paragraphs, text } = forms
  const several = paragraphs.length > 1
  const apart = several ? !kind.splits : spot.placed
  const line = apart ? lineAround(editor, spot) : { before: false, after: false }
  const lead = line.before
  const tail = line.after
  const inner =
    several || lead || tail ? paragraphs.map((html) => `<p>${html}</p>`).join('') : paragraphs[0]
  const space = (needed: boolean, blank: string) => (needed ? blank : '')
  return {
    text: space(lead, '\n\n') + text + space(tail, '\n\n'),
    html: space(lead, EMPTY_PARAGRAPH) + (inner ?? '') + space(tail, EMPTY_PARAGRAPH),
  }
}

/** Whether text stands before and behind a place, on its own line. */
function lineAround(editor: HTMLElement, spot: Spot): { before: boolean; after: boolean } {
  const [before, after] = textAround(editor, spot)
  return {
    before: before.slice(before.lastIndexOf('\n') + 1).trim() !== '',
    after: (after.split('\n', 1)[0] ?? '').trim() !== '',
  }
}

/** The editor's text on both sides of a place; what is selected there is in neither. */
export function textAround(editor: HTMLElement, spot: Spot): [before: string, after: string] {
  if ('start' in spot) {
    const { value } = editor as HTMLTextAreaElement
    return [value.slice(0, spot.start), value.slice(spot.end)]
  }
  const { range } = spot
  const side = range.cloneRange()
  side.selectNodeContents(editor)
  side.setEnd(range.startContainer, range.startOffset)
  const before = linesOf(side.cloneContents())
  side.selectNodeContents(editor)
  side.setStart(range.endContainer, range.endOffset)
  return [before, linesOf(side.cloneContents())]
}

const LINE = /^(BR|P|DIV|LI|UL|OL|TR|TABLE|BLOCKQUOTE|PRE|H[1-6])$/

/** Text with a line break where a line starts or ends. */
function linesOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
  const inside = [...node.childNodes].map(linesOf).join('')
  return LINE.test(node.nodeName) ? `\n${inside}\n` : inside
}
