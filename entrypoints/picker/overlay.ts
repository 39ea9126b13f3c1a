import { frameOffset } from './geometry'
import { type PanelContent, panelOf } from './panel'
import { styles } from './styles'

/** What marks the picker's element in the page. */
export const PICKER_MARK = 'data-amends-picker'

const HOST =
  'all: initial !important; position: fixed !important; inset: 0 !important; width: 100% !important; height: 100% !important; z-index: 2147483647 !important; pointer-events: none !important; display: block !important;'

/**
 * What the picker draws over the page, in a closed shadow root and the browser's top layer: a glass
 * that catches the pointer, a box around what is pointed at, a panel. Nothing of the page is changed.
 */
export class Overlay {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  readonly glass: HTMLElement
  private readonly box: HTMLElement
  private panel: HTMLElement | undefined
  private corner = 0

  constructor(private readonly doc: Document) {
    this.host = doc.createElement('div')
    this.host.setAttribute(PICKER_MARK, '')
    this.host.popover = 'manual'
    this.host.style.cssText = HOST
    this.root = this.host.attachShadow({ mode: 'closed' })
    this.root.adoptedStyleSheets = [styles(doc)]
    this.glass = this.part('glass')
    this.box = this.part('box')
    this.root.append(this.glass, this.box)
    // To the page nothing was clicked and no key pressed in it.
    for (const type of [
      'pointerdown',
      'mousedown',
      'pointerup',
      'mouseup',
      'click',
      'keydown',
      'keyup',
    ]) {
      this.host.addEventListener(type, (event) => event.stopPropagation())
    }
    this.keep()
    this.wait()
  }

  /** Shows the panel; while `catching`, the page gets neither pointer nor keys. */
  say(content: PanelContent, catching: boolean): void {
    this.keep()
    this.glass.hidden = !catching
    const panel = panelOf(this.doc, content)
    panel.dataset.corner = String(this.corner)
    const hadFocus = this.panel?.contains(this.root.activeElement)
    this.panel?.remove()
    this.panel = panel
    this.root.append(panel)
    if (hadFocus || this.doc.activeElement?.localName === 'iframe') panel.focus()
  }

  /** Between two questions. */
  wait(): void {
    this.frame(null)
    this.say({ kind: 'working' }, false)
  }

  /** Draws the box around an element, also within frames; null draws none. */
  frame(element: Element | null): void {
    const rect = element?.getBoundingClientRect()
    this.box.hidden = !rect
    if (!element || !rect) return
    const { x, y } = frameOffset(element)
    Object.assign(this.box.style, {
      left: `${rect.left + x}px`,
      top: `${rect.top + y}px`,
      width: `${rect.width}px`,
      height: `${rect.height}px`,
    })
  }

  /** Says in the panel what is pointed at, and what is wrong with it. */
  note(part: 'here' | 'problem', text: string): void {
    const line = this.panel?.querySelector(`[data-part=${part}]`)
    if (line && line.textContent !== text) line.textContent = text
  }

  /** Puts the panel into the next corner: it may lie over what is to be pointed at. */
  move(): void {
    this.corner = (this.corner + 1) % 4
    if (this.panel) this.panel.dataset.corner = String(this.corner)
  }

  focus(): void {
    this.panel?.querySelector<HTMLElement>('button')?.focus()
  }

  /** Events of a closed shadow root tell of their host only: where they were counts. */
  isOnPanel(event: Event): boolean {
    if (!('clientX' in event) || !event.composedPath().includes(this.host)) return false
    const { clientX, clientY } = event as MouseEvent
    const found = this.root.elementFromPoint(clientX, clientY)
    return this.panel?.contains(found) ?? false
  }

  remove(): void {
    this.host.remove()
  }

  /** Puts it back where the page threw it away. */
  keep(): void {
    if (this.host.isConnected) return
    this.doc.documentElement.append(this.host)
    this.host.showPopover()
  }

  private part(name: string): HTMLElement {
    const part = this.doc.createElement('div')
    part.className = name
    part.hidden = true
    return part
  }
}
