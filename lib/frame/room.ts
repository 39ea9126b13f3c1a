import type { Restyling } from '@/lib/helpdesks/helpdesk'
import { BorrowedStyles } from './borrowed-styles'
import type { Side } from './host'
import { ShiftedMedia } from './media'
import { pullOut } from './reach'

/** The page changes in bursts; one look after each. */
const QUIET = 200

/**
 * Narrows the page by the sidebar's width, so that nothing of it is hidden; what does not get
 * narrower can be scrolled to. Everything done to the page is taken back when the room is given up.
 */
export class Room {
  private readonly styles = new BorrowedStyles()
  private readonly media = new ShiftedMedia()
  private readonly spacer: HTMLElement
  private readonly observer: MutationObserver
  private width = 0
  private open = false
  private timer: ReturnType<typeof setTimeout> | undefined

  /** @param restyling what an open sidebar changes in the page beside its width */
  constructor(
    private readonly doc: Document,
    private readonly restyling: Restyling,
    signal: AbortSignal,
  ) {
    this.spacer = doc.createElement('div')
    this.observer = new MutationObserver(() => this.soon())
    doc.addEventListener('scrollend', () => this.soon(), { signal, capture: true })
    doc.addEventListener('DOMContentLoaded', () => this.soon(), { signal })
    signal.addEventListener('abort', () => this.make(0, false))
  }

  /** The inline end of the page: left where it reads from right to left. */
  get side(): Side {
    const { body, documentElement } = this.doc
    return getComputedStyle(body ?? documentElement).direction === 'rtl' ? 'left' : 'right'
  }

  /** `width` 0 gives all room back to the page. */
  make(width: number, open: boolean): void {
    this.width = width
    this.open = open
    this.observer.disconnect()
    this.styles.giveAllBack()
    this.spacer.remove()
    if (width === 0) {
      this.media.shift(this.doc, 0)
      return
    }
    const root = this.doc.documentElement
    this.styles.set(root, `margin-${this.side}`, `${width}px`)
    this.styles.set(root, 'width', 'auto')
    this.styles.set(root, 'min-width', '0')
    this.observer.observe(this.doc, {
      subtree: true,
      childList: true,
      attributeFilter: ['class', 'style', 'hidden', 'open'],
    })
    this.clear()
  }

  private soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      if (this.width > 0) this.clear()
    }, QUIET)
  }

  private clear(): void {
    if (!this.doc.body) return
    this.media.shift(this.doc, this.width)
    this.styles.forgetDetached()
    if (this.open) this.restyle()
    const strip = { side: this.side, width: this.width }
    const beyond = pullOut(this.doc, strip, this.styles)
    if (beyond > 0) this.allowScrolling(beyond)
    // What we changed ourselves is no news.
    this.observer.takeRecords()
  }

  private restyle(): void {
    for (const [selector, styles] of Object.entries(this.restyling)) {
      for (const element of this.doc.querySelectorAll<HTMLElement>(selector)) {
        if (this.styles.isChanged(element)) continue
        for (const [name, value] of Object.entries(styles)) this.styles.set(element, name, value)
      }
    }
  }

  /** Makes the page so wide that its end can be scrolled out from under the sidebar. */
  private allowScrolling(beyond: number): void {
    const { scrollLeft, clientWidth } = this.doc.documentElement
    this.spacer.style.cssText =
      `all: initial; position: absolute; top: 0; ${this.side === 'right' ? 'left' : 'right'}: 0;` +
      `width: ${clientWidth + beyond + Math.abs(scrollLeft)}px; height: 1px; pointer-events: none`
    this.doc.documentElement.append(this.spacer)
  }
}
