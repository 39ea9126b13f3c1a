import { onPageSignal } from '@/lib/helpdesks/page-signals'
import { pickOf } from '@/lib/helpdesks/picker/pick'
import type { Command, Report } from '@/lib/helpdesks/picker/protocol'
import { picker as words } from '@/lib/i18n/en/picker'
import { elementAt, scrollAt } from './geometry'
import type { Overlay } from './overlay'
import type { PanelButton } from './panel'
import { beside, likely } from './walk'

type Point = Extract<Command, { type: 'point' }>

/** Steps that a helpdesk may be without. */
const NEEDED = new Set(['address'])

const POINTER =
  'pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover mouseout click dblclick auxclick contextmenu touchstart touchend dragstart'

/** The lead points at one part of the page, by pointer or by keys. */
export function point(
  win: Window,
  overlay: Overlay,
  command: Point,
  signal: AbortSignal,
): Promise<Report> {
  return new Promise((resolve) => new Pointing(win, overlay, command, signal, resolve).begin())
}

class Pointing {
  private catching = true
  private at: Element | null = null

  constructor(
    private readonly win: Window,
    private readonly overlay: Overlay,
    private readonly command: Point,
    private readonly signal: AbortSignal,
    private readonly tell: (report: Report) => void,
  ) {}

  begin(): void {
    const { win, signal } = this
    const options = { capture: true, passive: false, signal }
    for (const type of POINTER.split(' ')) {
      win.addEventListener(type, (event) => this.onPointer(event as MouseEvent), options)
    }
    win.addEventListener('wheel', (event) => this.onWheel(event), options)
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      win.addEventListener(type, (event) => this.onKey(event), options)
    }
    for (const type of ['scroll', 'resize']) {
      win.addEventListener(type, () => this.overlay.frame(this.at), options)
    }
    onPageSignal(win, () => this.overlay.keep(), signal)
    this.say()
  }

  private say(): void {
    const { step, at, of, mayGoBack, sameOnNote } = this.command
    const { title, help } = words.steps[step]
    this.overlay.say(
      {
        kind: 'question',
        progress: words.progress(String(at), String(of)),
        title,
        help: this.catching ? help : words.browsing,
        points: this.catching,
        ...(sameOnNote && { problem: words.problems['same-on-note'] }),
        buttons: this.catching ? this.buttons(mayGoBack) : [this.again(), this.stop()],
      },
      this.catching,
    )
    this.point(this.at)
  }

  private buttons(mayGoBack: boolean): PanelButton[] {
    const { step } = this.command
    return [
      { label: words.pick, shortcut: 'Enter', primary: true, act: () => this.take() },
      ...(NEEDED.has(step)
        ? []
        : [{ label: words.skip, shortcut: 'S', act: () => this.tell({ type: 'skipped' }) }]),
      ...(mayGoBack
        ? [{ label: words.back, shortcut: 'B', act: () => this.tell({ type: 'back' }) }]
        : []),
      { label: words.browse, shortcut: 'P', act: () => this.turn(false) },
      { label: words.move, shortcut: 'M', act: () => this.overlay.move() },
      this.stop(),
    ]
  }

  private stop(): PanelButton {
    const act = () => this.tell({ type: 'stopped' })
    return { label: words.stop, focusable: true, act, ...(this.catching && { shortcut: 'Esc' }) }
  }

  private again(): PanelButton {
    return { label: words.point, primary: true, focusable: true, act: () => this.turn(true) }
  }

  /** Gives the page to the lead (to open the composer, to scroll), and takes it back. */
  private turn(catching: boolean): void {
    this.catching = catching
    if (!catching) this.at = null
    this.say()
    if (!catching) this.overlay.focus()
  }

  private onPointer(event: MouseEvent): void {
    if (!this.catching) return
    // On the glass; the panel's own buttons work as ever, out of the page's hearing.
    const onPanel = this.overlay.isOnPanel(event)
    if (onPanel) return
    halt(event)
    if (!('clientX' in event)) return
    if (event.type === 'pointermove' || event.type === 'click') {
      this.point(elementAt(this.win.document, event.clientX, event.clientY, this.overlay.host))
    }
    if (event.type === 'click') this.take()
  }

  private onWheel(event: WheelEvent): void {
    if (!this.catching || this.overlay.isOnPanel(event)) return
    halt(event)
    scrollAt(elementAt(this.win.document, event.clientX, event.clientY, this.overlay.host), event)
    this.overlay.frame(this.at)
  }

  private onKey(event: KeyboardEvent): void {
    if (!this.catching) return
    event.stopImmediatePropagation()
    // The browser's own shortcuts stay; the page hears of none.
    if (event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    if (event.type !== 'keydown') return
    const act = this.actOf(event)
    act?.()
  }

  private actOf(event: KeyboardEvent): (() => void) | undefined {
    if (event.key === 'Tab') return () => this.step(event.shiftKey ? -1 : 1)
    if (event.key.startsWith('Arrow')) {
      return () => this.point((this.at && beside(this.at, event.key)) ?? this.at, true)
    }
    if (event.repeat) return undefined
    if (event.key === 'Enter') return () => this.take()
    const key = event.key === 'Escape' ? 'Esc' : event.key.toUpperCase()
    return this.buttons(this.command.mayGoBack).find(({ shortcut }) => shortcut === key)?.act
  }

  private step(by: number): void {
    const all = likely(this.win.document, this.command.step)
    const index = this.at ? all.indexOf(this.at) : -1
    const next = index < 0 ? (by > 0 ? 0 : all.length - 1) : (index + by + all.length) % all.length
    this.point(all[next] ?? this.at, true)
  }

  private point(element: Element | null, scroll = false): void {
    if (scroll) element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (element !== this.at) this.overlay.note('problem', '')
    this.at = element
    this.overlay.frame(element)
    this.overlay.note('here', element ? kindOf(element) : words.nothing)
  }

  private take(): void {
    if (!this.at) return
    const pick = pickOf(this.win.document, this.at, this.command)
    if (typeof pick === 'string') this.overlay.note('problem', words.problems[pick])
    else this.tell({ type: 'picked', step: this.command.step, pick })
  }
}

/** Neither the page's listeners nor the browser get it. */
function halt(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** What kind of element it is: its name and role, nothing of what is in it. */
function kindOf(element: Element): string {
  const role = element.getAttribute('role')
  return [`<${element.localName}>`, role].filter(Boolean).join(' ')
}
