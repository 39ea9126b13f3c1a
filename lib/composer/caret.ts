import { draftEnd, draftEndIn } from './draft-end'
import { isTextarea } from './find'

/** Where a reply goes in an editor: `placed` by us, or where the agent's own caret or selection is. */
export type Spot = { placed: boolean } & ({ range: Range } | { start: number; end: number })

// What the agent worked in with their own hands, and where in it. A focus that a page's script gave
// to its editor tells nothing of where the agent wants a reply.
const touched = new WeakSet<EventTarget>()
const ranges = new WeakMap<Element, Range>()

/** Remembers which editors of a document the agent works in, and their last place in each. */
export function rememberCarets(doc: Document, signal: AbortSignal): void {
  const touch = (event: Event) => {
    if (event.isTrusted) for (const target of event.composedPath()) touched.add(target)
  }
  for (const type of ['pointerdown', 'keydown', 'input']) {
    doc.addEventListener(type, touch, { capture: true, passive: true, signal })
  }
  // The selection of a document is lost when the agent selects something else in it.
  const remember = () => {
    const host = editedElement(doc)
    const range = host && selectedRange(host)
    if (!range) return
    // One range for each editor: it follows the changes of the text, and every one costs on each.
    const kept = ranges.get(host) ?? range
    kept.setStart(range.startContainer, range.startOffset)
    kept.setEnd(range.endContainer, range.endOffset)
    ranges.set(host, kept)
  }
  doc.addEventListener('selectionchange', remember, { signal })
}

/** After an insertion the caret stands behind it: the next reply goes there, too. */
export function noteInsertion(editor: HTMLElement): void {
  touched.add(editor)
}

/** Where a reply goes now: at the agent's caret, over their selection, else after their draft. */
export function spotIn(editor: HTMLElement): Spot {
  const placed = !touched.has(editor)
  if (isTextarea(editor)) {
    const end = draftEnd(editor.value)
    if (placed) return { placed, start: end, end }
    return { placed, start: editor.selectionStart, end: editor.selectionEnd }
  }
  const range = placed ? undefined : (selectedRange(editor) ?? remembered(editor))
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

function remembered(editor: HTMLElement): Range | undefined {
  const range = ranges.get(editor)
  return range && editor.contains(range.commonAncestorContainer) ? range : undefined
}

function selectedRange(editor: HTMLElement): Range | undefined {
  const selection = selectionOf(editor)
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
  return range && editor.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined
}

/** Chromium tells the selection within a shadow root only there. */
function selectionOf(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode() as Document & { getSelection?: Document['getSelection'] }
  return root.getSelection?.() ?? editor.ownerDocument.getSelection()
}

/** The outermost edited element that has the focus, through open shadow roots. */
function editedElement(doc: Document): HTMLElement | undefined {
  let active = doc.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  let host = active as HTMLElement | null
  if (!host?.isContentEditable) return undefined
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return host
}
