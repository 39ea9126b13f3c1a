import { limiter } from './limiter'

export type Side = 'left' | 'right'

/** What marks our element in the page, for the script that takes over after an update. */
export const MARK = 'data-amends'

/**
 * The element that holds the sidebar's frame in the page, in a closed shadow root. A plain `div`: of
 * a custom element a page could define the class, and reach the root through its internals.
 */
export interface Host {
  frame: HTMLIFrameElement
  /**
   * Puts it into the page, at first hidden; and back when the page takes it out or changes it: at most
   * five times in five seconds, then it stays away from this page.
   */
  keep(): void
  /** `width` 0 hides it; the frame lives on. */
  place(side: Side, width: number): void
  remove(): void
}

const FRAME = 'all: initial; display: block; width: 100%; height: 100%; border: 0'

/** `important` in the element's own style: no rule of the page's style sheets is stronger. */
function hostStyle(side: Side, width: number): string {
  const rules = {
    all: 'initial',
    display: width > 0 ? 'block' : 'none',
    position: 'fixed',
    top: '0',
    bottom: '0',
    [side]: '0',
    width: `${width}px`,
    'z-index': '2147483647',
  }
  return Object.entries(rules)
    .map(([name, value]) => `${name}: ${value} !important;`)
    .join(' ')
}

/**
 * Makes the host; nothing is in the page before `keep` was called.
 * @param mayStay asked before it is put back; a script whose extension is gone has to give way
 * @param onGone it stays away
 */
export function createHost(
  doc: Document,
  src: string,
  title: string,
  mayStay: () => boolean,
  onGone: () => void,
): Host {
  const element = doc.createElement('div')
  element.setAttribute(MARK, '')
  const frame = doc.createElement('iframe')
  Object.assign(frame, { src, title })
  frame.style.cssText = FRAME
  element.attachShadow({ mode: 'closed' }).append(frame)
  return guarded(doc, element, frame, mayStay, onGone)
}

function guarded(
  doc: Document,
  element: HTMLElement,
  frame: HTMLIFrameElement,
  mayStay: () => boolean,
  onGone: () => void,
): Host {
  let gone = false
  const mayRestore = limiter(5, 5_000)
  let style = hostStyle('right', 0)
  const dress = () => {
    for (const { name } of [...element.attributes]) {
      if (name !== MARK && name !== 'style') element.removeAttribute(name)
    }
    element.style.cssText = style
    // What our own hand did is not the page's.
    observer.takeRecords()
  }
  const observer = new MutationObserver(() => {
    const changed = !element.isConnected || !isDressed(element, style)
    if (!changed || !mayStay()) return
    if (mayRestore()) return keep()
    gone = true
    remove()
    onGone()
  })
  const remove = () => {
    observer.disconnect()
    element.remove()
  }
  const keep = () => {
    if (gone) return
    if (!element.isConnected) doc.documentElement.append(element)
    dress()
    observer.disconnect()
    observer.observe(element, { attributes: true })
    observer.observe(doc, { childList: true })
    observer.observe(doc.documentElement, { childList: true })
  }
  return {
    frame,
    place(side, width) {
      style = hostStyle(side, width)
      keep()
    },
    keep,
    remove,
  }
}

/** The browser writes a style in its own way, so what stands there is compared in that way. */
function isDressed(element: HTMLElement, style: string): boolean {
  const wanted = element.ownerDocument.createElement('div').style
  wanted.cssText = style
  return element.style.cssText === wanted.cssText && element.attributes.length === 2
}
