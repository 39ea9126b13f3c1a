import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { BorrowedStyles } from './borrowed-styles'
import type { Side } from './host'
import { ShiftedMedia } from './media'
import { pullOut } from './reach'

/** The page changes in bursts; one look after each. */
const QUIET = 400

/**
 * Narrows the page by the sidebar's width, so that nothing of it is hidden; what does not get
 * narrower can be scrolled to. Everything done to the page is taken back when the room is given up.
 */
export class Room {
  /** The page's own width; and what has to change in it beside that. */
  private readonly page = new BorrowedStyles()
  private readonly parts = new BorrowedStyles()
  private readonly media = new ShiftedMedia()
  private readonly spacer: HTMLElement
  private readonly observer: MutationObserver
  private width = 0
  private open = false
  /** Which room the parts of the page are arranged for; undefined before there are any. */
  private arranged: string | undefined
  private timer: ReturnType<typeof setTimeout> | undefined

  /** @param layout what an open sidebar changes in the page beside its width, and what it does not */
  constructor(
    private readonly doc: Document,
    private readonly layout: Pick<Helpdesk, 'narrow' | 'wide'>,
    signal: AbortSignal,
  ) {
    this.spacer = doc.createElement('div')
    this.observer = new MutationObserver(() => this.soon())
    doc.addEventListener('scrollend', () => this.soon(), { signal, capture: true })
    signal.addEventListener('abort', () => this.make(0, false))
  }

  /** The inline end of the page: left where it reads from right to left. */
  get side(): Side {
    const { body, documentElement } = this.doc
    return getComputedStyle(body ?? documentElement).direction === 'rtl' ? 'left' : 'right'
  }

  /** `width` 0 gives all room back to the page. */
  make(width: number, open: boolean): void {
    const resized = width > 0 && this.arranged !== undefined && open === this.open
    this.width = width
    this.open = open
    this.page.giveAllBack()
    this.observer.disconnect()
    if (width > 0) this.narrow()
    // An edge that is dragged comes by here with every px.
    if (resized) this.soon()
    else this.arrange()
  }

  private narrow(): void {
    const root = this.doc.documentElement
    this.page.set(root, `margin-${this.side}`, `${this.width}px`)
    this.page.set(root, 'width', 'auto')
    this.page.set(root, 'min-width', '0')
    this.observer.observe(this.doc, {
      subtree: true,
      childList: true,
      attributeFilter: ['class', 'style', 'hidden', 'open'],
    })
  }

  private soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      this.arrange()
    }, QUIET)
  }

  private arrange(): void {
    const { doc, width } = this
    const strip = { side: this.side, width }
    const wanted = JSON.stringify([strip, this.open, doc.documentElement.clientWidth])
    if (this.arranged !== wanted) {
      this.parts.giveAllBack()
      this.spacer.remove()
      this.arranged = undefined
    }
    if (!this.layout.wide) this.media.shift(doc, width)
    if (width === 0 || !doc.body) return
    this.arranged = wanted
    this.parts.forgetDetached()
    if (this.open) this.restyle()
    const beyond = pullOut(doc, strip, this.parts)
    if (beyond > 0) this.allowScrolling(beyond)
    // What we changed ourselves is no news.
    this.observer.takeRecords()
  }

  private restyle(): void {
    for (const [selector, styles] of Object.entries(this.layout.narrow ?? {})) {
      for (const element of this.doc.querySelectorAll<HTMLElement>(selector)) {
        if (this.parts.isChanged(element)) continue
        for (const [name, value] of Object.entries(styles)) this.parts.set(element, name, value)
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
