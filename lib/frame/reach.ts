import type { BorrowedStyles } from './borrowed-styles'
import { MARK, type Side } from './host'

/** Gaps between the heights at which the strip under the sidebar is looked at, in px. */
const STEP = 32
/** Gap to the window's edge, where small buttons float, in px. */
const CORNER = 30

/** The strip of the viewport that the sidebar covers. */
export interface Strip {
  side: Side
  width: number
}

/**
 * Elements that reach under the sidebar although the page was narrowed: fixed bars and buttons,
 * 100vw layouts, absolute panels. They are found by asking the browser what lies under the strip,
 * which costs the same however large the page is.
 * @returns how far the rest, which cannot be narrowed, reaches past the strip's edge: the page has
 * to scroll so far.
 */
export function pullOut(doc: Document, strip: Strip, styles: BorrowedStyles): number {
  const stubborn = new Set<Element>()
  let beyond = 0
  for (const found of elementsUnder(doc, strip)) {
    const element = responsible(found, strip)
    if (!element || stubborn.has(element) || overlap(element, strip) <= 0) continue
    if (!pull(element, strip, styles)) {
      stubborn.add(element)
      beyond = Math.max(beyond, overlap(element, strip))
    }
  }
  return beyond
}

/** Just inside the strip's edge, in its middle, and at the window's edge. */
function* elementsUnder(doc: Document, { side, width }: Strip): Generator<Element> {
  const { innerHeight } = doc.defaultView ?? { innerHeight: 0 }
  const { clientWidth } = doc.documentElement
  for (const inset of new Set([2, width / 2, Math.max(2, width - CORNER)])) {
    const x = side === 'right' ? clientWidth - width + inset : width - inset
    for (let y = 1; y < innerHeight; y += STEP) yield* doc.elementsFromPoint(x, y)
  }
}

/**
 * The element whose place has to change: the nearest one that is positioned against the viewport,
 * else the outermost one that reaches under the strip.
 */
function responsible(found: Element, strip: Strip): HTMLElement | undefined {
  let outermost: HTMLElement | undefined
  for (let at: Element | null = found; at; at = at.parentElement) {
    if (at === at.ownerDocument.documentElement || at.hasAttribute(MARK)) break
    if (!(at instanceof HTMLElement)) continue
    if (getComputedStyle(at).position === 'fixed') return at
    if (overlap(at, strip) > 0) outermost = at
  }
  return outermost
}

/** How many px of it are under the strip, seen from the strip's edge. */
function overlap(element: Element, { side, width }: Strip): number {
  const { left, right } = element.getBoundingClientRect()
  const { clientWidth } = element.ownerDocument.documentElement
  return side === 'right' ? right - (clientWidth - width) : width - left
}

/** Tries what can bring an element out of the strip. @returns false with nothing changed. */
function pull(element: HTMLElement, strip: Strip, styles: BorrowedStyles): boolean {
  const isOut = () => overlap(element, strip) < 1
  const { position, [strip.side]: inset } = getComputedStyle(element)
  if (position === 'fixed' || position === 'absolute') {
    const from = Number.parseFloat(inset)
    styles.set(element, strip.side, `${(Number.isNaN(from) ? 0 : from) + strip.width}px`)
    if (isOut()) return true
  }
  const { left, right } = element.getBoundingClientRect()
  const room = right - left - overlap(element, strip)
  if (room > 0) {
    styles.set(element, 'max-width', `${room}px`)
    styles.set(element, 'min-width', '0')
    if (isOut()) return true
  }
  styles.giveBack(element)
  return false
}
