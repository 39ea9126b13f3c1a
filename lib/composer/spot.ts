import { type Carets, selectedRange, selectionOf } from './caret'
import { draftEnd, draftEndIn } from './draft-end'
import { isTextarea } from './find'

/** Where a reply goes in an editor: `placed` by us, or where the agent's own caret or selection is. */
export type Spot = { placed: boolean } & ({ range: Range } | { start: number; end: number })

/** Where a reply goes now: at the agent's caret, over their selection, else after their draft. */
export function spotIn(editor: HTMLElement, { touched, ranges }: Carets): Spot {
  const placed = !touched.has(editor)
  if (isTextarea(editor)) {
    const end = draftEnd(editor.value)
    if (placed) return { placed, start: end, end }
    return { placed, start: editor.selectionStart, end: editor.selectionEnd }
  }
  const range = placed ? undefined : (selectedRange(editor) ?? rangeWithin(editor, ranges))
  return range ? { placed, range } : { placed: true, range: draftEndIn(editor) }
}

/** Sets the editor's caret or selection. */
export function select(editor: HTMLElement, spot: Spot): void {
  if ('start' in spot) {
    ;(editor as HTMLTextAreaElement).setSelectionRange(spot.start, spot.end)
    return
  }
  const selection = selectionOf(editor)
  selection?.removeAllRanges()
  selection?.addRange(spot.range.cloneRange())
}

/**
 * Whether the caret or selection is there; editors may mean the same place by another node.
 * @returns undefined where the browser does not tell: Firefox within a shadow root
 */
export function isSelected(editor: HTMLElement, spot: Spot): boolean | undefined {
  if ('start' in spot) {
    const { selectionStart, selectionEnd } = editor as HTMLTextAreaElement
    return selectionStart === spot.start && selectionEnd === spot.end
  }
  const now = selectedRange(editor)
  if (!now) return undefined
  const [before, after] = textAround(editor, { placed: false, range: now })
  const [wantedBefore, wantedAfter] = textAround(editor, spot)
  return before === wantedBefore && after === wantedAfter
}

function rangeWithin(editor: HTMLElement, ranges: Carets['ranges']): Range | undefined {
  const range = ranges.get(editor)
  return range && editor.contains(range.commonAncestorContainer) ? range : undefined
}

/** The editor's text on both sides of a place; what is selected there is in neither. */
export function textAround(editor: HTMLElement, spot: Spot): [before: string, after: string] {
  return 'start' in spot ? sidesOf(editor, spot) : textBeside(editor, spot.range)
}

/** The text on both sides of a place in a textarea. */
export function sidesOf(editor: HTMLElement, { start, end }: { start: number; end: number }) {
  const { value } = editor as HTMLTextAreaElement
  return [value.slice(0, start), value.slice(end)] as [string, string]
}

function textBeside(root: Element, range: Range): [string, string] {
  return fragmentsBeside(root, range).map(({ textContent }) => textContent ?? '') as [
    string,
    string,
  ]
}

/** What stands in an element on both sides of a range. */
export function fragmentsBeside(root: Element, range: Range): [DocumentFragment, DocumentFragment] {
  const side = range.cloneRange()
  side.selectNodeContents(root)
  side.setEnd(range.startContainer, range.startOffset)
  const before = side.cloneContents()
  side.selectNodeContents(root)
  side.setStart(range.endContainer, range.endOffset)
  return [before, side.cloneContents()]
}
