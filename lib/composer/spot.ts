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

function rangeWithin(editor: HTMLElement, ranges: Carets['ranges']): Range | undefined {
  const range = ranges.get(editor)
  return range && editor.contains(range.commonAncestorContainer) ? range : undefined
}
