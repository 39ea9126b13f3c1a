/** Where the agent works: seen by the script that is always in the page, used by an insertion. */
export interface Carets {
  /**
   * What the agent worked in with their own hands, and in which order. A focus that a page's script
   * gave to its editor tells nothing of where the agent wants a reply.
   */
  touched: WeakMap<EventTarget, number>
  /** Their last place in each editor. */
  ranges: WeakMap<Element, Range>
  /** Told of what the agent does with their hands, before the page is. */
  onTouch?: ((event: Event) => void) | undefined
}

export const carets: Carets = { touched: new WeakMap(), ranges: new WeakMap() }

let touches = 0
let touchesBefore = 0

/** From now on the agent is on another ticket. */
export function forgetLastTouched(): void {
  touchesBefore = touches
}

/** The one of these that the agent worked in last on this ticket; undefined when in none of them. */
export function lastTouched(editors: readonly HTMLElement[]): HTMLElement | undefined {
  const when = (editor: HTMLElement) => carets.touched.get(editor) ?? 0
  const [last] = editors.toSorted((one, other) => when(other) - when(one))
  return last && when(last) > touchesBefore ? last : undefined
}

/** Remembers which editors of a document the agent works in, and their last place in each. */
export function rememberCarets(doc: Document, signal: AbortSignal): void {
  const { touched, ranges } = carets
  const touch = (event: Event) => {
    if (!event.isTrusted) return
    touches++
    for (const target of event.composedPath()) touched.set(target, touches)
    carets.onTouch?.(event)
  }
  for (const type of ['pointerdown', 'keydown', 'input']) {
    doc.addEventListener(type, touch, { capture: true, signal })
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

/** What is selected in an editor now; undefined when that is elsewhere. */
export function selectedRange(editor: HTMLElement): Range | undefined {
  const selection = selectionOf(editor)
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
  return range && editor.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined
}

/** Chromium tells the selection within a shadow root only there. */
export function selectionOf(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode() as Document & { getSelection?: Document['getSelection'] }
  return root.getSelection?.() ?? editor.ownerDocument.getSelection()
}

/** What has the focus, through open shadow roots. */
export function activeElement(doc: Document): HTMLElement | null {
  let active = doc.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active as HTMLElement | null
}

/** The outermost edited element that has the focus, through open shadow roots. */
function editedElement(doc: Document): HTMLElement | undefined {
  let host = activeElement(doc)
  if (!host?.isContentEditable) return undefined
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return host
}
