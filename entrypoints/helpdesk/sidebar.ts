import { browser } from 'wxt/browser'
import { activeElement } from '@/lib/composer'
import { type Frame, mountFrame } from '@/lib/frame/mount'
import type { PageToSidebar, SidebarToPage } from '@/lib/frame/port'
import { Room } from '@/lib/frame/room'
import type { ComposerState, Ticket } from '@/lib/helpdesks/ticket'
import type { Answer, Layout } from '@/lib/platform/content-messages'
import type { TabState } from '@/lib/platform/messages'
import { isAlive, tellBackground } from './background-link'

/** The collapsed sidebar, which the frame draws. */
const RAIL = 44
/** An open one, in a window so small that half of it would be less. */
const LEAST = 280
/** A dragged edge says its width many times: the last one is kept. */
const SETTLED = 300

/** The sidebar in this page: mounted with the first ticket, hidden where the page shows none. */
export class Sidebar {
  private frame: Frame | undefined
  private gone = false
  private readonly room: Room
  private readonly print: MediaQueryList
  private layout: Layout
  private nonce: string | undefined
  private ticket: Ticket | null = null
  private composer: [ComposerState, boolean | undefined] | undefined
  private cameFrom: HTMLElement | null = null
  private saving: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly win: Window,
    start: NonNullable<Answer<'hello'>>,
    private readonly onMessage: (message: SidebarToPage) => void,
    signal: AbortSignal,
  ) {
    this.layout = start.layout
    this.nonce = start.nonce
    this.room = new Room(win.document, start.helpdesk, signal)
    this.print = win.matchMedia('print')
    const place = () => this.place()
    this.print.addEventListener('change', place, { signal })
    win.addEventListener('resize', place, { signal })
    win.addEventListener('pagehide', () => this.save(), { signal })
    // Which way the page reads may stand in its body only.
    const parsed = () => {
      place()
      this.postLayout()
    }
    win.document.addEventListener('DOMContentLoaded', parsed, { signal })
    signal.addEventListener('abort', () => this.frame?.remove())
  }

  post(message: PageToSidebar): void {
    this.frame?.post(message)
  }

  showTicket(ticket: Ticket | null): void {
    const moved = ticket?.key !== this.ticket?.key
    this.ticket = ticket
    if (moved) this.composer = undefined
    if (ticket && !this.gone) this.frame ??= this.mount()
    this.post({ type: 'ticket', ticket })
    if (moved) this.place()
  }

  /** `left`: see `watchComposer`. */
  showComposer(state: ComposerState, left?: boolean): void {
    this.composer = [state, left]
    if (!this.ticket) return
    const said = { type: 'composer', ticketKey: this.ticket.key, state } as const
    this.post(left === undefined ? said : { ...said, left })
  }

  /** For the toolbar popup. */
  state(): TabState {
    return { ticket: this.ticket, open: this.layout.open }
  }

  /** Opens the sidebar or makes it a rail. */
  toggle(): void {
    this.change({ ...this.layout, open: !this.layout.open })
    this.postLayout()
  }

  /** Opens the sidebar and gives it the keyboard. */
  focus(palette = false): void {
    this.rememberFocus()
    this.takeFocus(true, palette)
  }

  /** The same for the search over all templates. */
  palette(): void {
    this.focus(true)
  }

  /** The agent typed a template's shortcut in the composer. */
  showShortcut(ticketKey: string, word: string): void {
    this.rememberFocus()
    this.post({ type: 'shortcut', ticketKey, word })
  }

  /** Opens the sidebar and gives it the keyboard, to where it says by itself unless `anew`. */
  takeFocus(anew = false, palette = false): void {
    this.change({ ...this.layout, open: true })
    this.frame?.focus()
    this.postLayout(anew, palette)
  }

  /** The keyboard goes back to where it was when the agent came here. */
  giveBack(): void {
    this.cameFrom?.focus()
  }

  private rememberFocus(): void {
    this.cameFrom = activeElement(this.win.document)
  }

  /** Takes a layout over, shows it and has it kept. */
  change({ open, width }: Layout): void {
    this.layout = { open, width }
    this.place()
    clearTimeout(this.saving)
    this.saving = setTimeout(() => this.save(), SETTLED)
  }

  private save(): void {
    if (this.saving === undefined) return
    clearTimeout(this.saving)
    this.saving = undefined
    void tellBackground('layout', this.layout)
  }

  private mount(): Frame {
    const url = browser.runtime.getURL('/sidebar.html')
    return mountFrame(this.win.document, {
      url,
      origin: import.meta.env.FIREFOX
        ? new URL(url).origin
        : `chrome-extension://${browser.runtime.id}`,
      title: browser.runtime.getManifest().name,
      nonce: () => this.takeNonce(),
      mayStay: isAlive,
      onGone: () => this.giveWay(),
      onConnected: () => this.sayAll(),
      onMessage: this.onMessage,
    })
  }

  /** The page does not want it: until it is loaded again, all of it is the page's. */
  private giveWay(): void {
    this.gone = true
    this.frame = undefined
    this.room.make(0, false)
    void tellBackground('frame-removed', {})
  }

  /** The one that came with the first answer serves once. */
  private async takeNonce(): Promise<string> {
    const { nonce } = this
    this.nonce = undefined
    return nonce ?? (await tellBackground('nonce', {})) ?? ''
  }

  private sayAll(): void {
    this.postLayout()
    this.post({ type: 'ticket', ticket: this.ticket })
    if (this.composer) this.showComposer(...this.composer)
  }

  private postLayout(takeFocus = false, palette = false): void {
    this.post({ type: 'layout', ...this.layout, takeFocus, palette, side: this.room.side })
  }

  private place(): void {
    const width = this.widthNow()
    if (!this.frame) return
    this.room.make(width, this.layout.open)
    this.frame.place(this.room.side, width)
  }

  /** Nothing on paper and on a page without a ticket; never more than half of the window. */
  private widthNow(): number {
    if (!this.ticket || this.print.matches) return 0
    if (!this.layout.open) return RAIL
    return Math.min(this.layout.width, Math.max(LEAST, this.win.innerWidth / 2))
  }
}
