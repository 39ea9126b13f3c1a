/** How far the frames that an element is in stand from the window's corner. */
export function frameOffset(element: Element): { x: number; y: number } {
  const offset = { x: 0, y: 0 }
  let frame = element.ownerDocument.defaultView?.frameElement
  while (frame) {
    const { left, top } = frame.getBoundingClientRect()
    offset.x += left + frame.clientLeft
    offset.y += top + frame.clientTop
    frame = frame.ownerDocument.defaultView?.frameElement
  }
  return offset
}

/** The innermost element at a point of the window, through open shadow roots and same-origin frames. */
export function elementAt(doc: Document, x: number, y: number, own: Element): Element | null {
  let at = { x, y }
  let found = topmost(doc, at, own)
  while (found) {
    const frame = (found as HTMLIFrameElement).contentDocument
    if (frame) {
      const { left, top } = found.getBoundingClientRect()
      at = { x: at.x - left - found.clientLeft, y: at.y - top - found.clientTop }
    }
    const root: Document | ShadowRoot | null = frame ?? found.shadowRoot
    const inner = root && topmost(root, at, own)
    if (!inner || inner === found) return found
    found = inner
  }
  return found
}

function topmost(
  root: Document | ShadowRoot,
  { x, y }: { x: number; y: number },
  own: Element,
): Element | null {
  const all = root.elementsFromPoint(x, y)
  return all.find((one) => one !== own && one.getRootNode() === root && !isOurs(one)) ?? null
}

/** The sidebar's own element is none of the page's. */
const isOurs = (element: Element) => element.hasAttribute('data-amends')

export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })
}

/** Scrolls what is under the pointer: the glass over the page takes the wheel from it. */
export function scrollAt(element: Element | null, event: WheelEvent): void {
  for (let at = element; at; at = at.parentElement) {
    const before = [at.scrollTop, at.scrollLeft]
    at.scrollBy(event.deltaX, event.deltaY)
    if (at.scrollTop !== before[0] || at.scrollLeft !== before[1]) return
  }
}
