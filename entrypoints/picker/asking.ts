import { openTicket } from '@/lib/helpdesks/open-ticket'
import { onPageSignal } from '@/lib/helpdesks/page-signals'
import type { Anchor } from '@/lib/helpdesks/picker/anchors'
import { isNamed } from '@/lib/helpdesks/picker/anchors'
import { addressNow } from '@/lib/helpdesks/picker/inspect'
import type { Command, Report } from '@/lib/helpdesks/picker/protocol'
import { picker as words } from '@/lib/i18n/en/picker'
import type { Overlay } from './overlay'
import type { PanelButton } from './panel'

type Second = Extract<Command, { type: 'open-second' }>

/** The lead opens another ticket in the page, and says when it is there. */
export function askForSecond(
  win: Window,
  overlay: Overlay,
  firstUrl: string,
  command: Second,
  signal: AbortSignal,
): Promise<Report> {
  const idAt = (url: string) => openTicket(win.document, new URL(url), command.draft)?.id
  const here = () => idAt(win.location.href)
  const early = watchEarly(win, command, here, signal)
  return new Promise((resolve) => {
    const shown = () => {
      const id = here()
      if (!id) return overlay.note('problem', words.second.none)
      if (id === command.ticketId) return overlay.note('problem', words.second.same)
      const way = idAt(firstUrl) !== id ? 'in-page' : win.document.referrer ? 'clicked' : 'loaded'
      resolve({ type: 'shown', url: win.location.href, ticketId: id, way, early: early() })
    }
    const { title, help, action } = words.second
    const buttons: PanelButton[] = [
      { label: action, primary: true, focusable: true, act: shown },
      ...usual(overlay, resolve),
    ]
    overlay.say({ kind: 'question', title, help, points: false, buttons }, false)
    keepShown(win, overlay, signal)
  })
}

/** The lead switches the composer to an internal note, and says when that is done. */
export function askForNote(win: Window, overlay: Overlay, signal: AbortSignal): Promise<Report> {
  return new Promise((resolve) => {
    const { title, help, action, skip } = words.note
    const shown = () =>
      resolve({ type: 'shown', url: win.location.href, ticketId: '', way: 'in-page', early: [] })
    const buttons: PanelButton[] = [
      { label: action, primary: true, focusable: true, act: shown },
      { label: skip, focusable: true, act: () => resolve({ type: 'skipped' }) },
      ...usual(overlay, resolve),
    ]
    overlay.say({ kind: 'question', title, help, points: false, buttons }, false)
    keepShown(win, overlay, signal)
  })
}

function usual(overlay: Overlay, resolve: (report: Report) => void): PanelButton[] {
  return [
    { label: words.move, focusable: true, act: () => overlay.move() },
    { label: words.stop, focusable: true, act: () => resolve({ type: 'stopped' }) },
  ]
}

/** A page that goes on within itself may throw our element away. */
function keepShown(win: Window, overlay: Overlay, signal: AbortSignal): void {
  onPageSignal(win, () => overlay.keep(), signal)
}

/**
 * Anchors that name the next ticket while the page still shows the customer of the one before: they
 * come with the address, not with the ticket.
 * @returns asks which they were
 */
function watchEarly(
  win: Window,
  { candidates, ticketId }: Second,
  here: () => string | undefined,
  signal: AbortSignal,
): () => string[] {
  const { document: doc } = win
  const seen = new Map<Anchor, Set<string>>()
  const look = () => {
    const id = here()
    if (!id || id === ticketId) return
    const address = addressNow(doc, candidates, id)
    for (const anchor of candidates.anchors) {
      if (!address || !isNamed(doc, anchor, id)) continue
      seen.set(anchor, (seen.get(anchor) ?? new Set()).add(address))
    }
  }
  const observer = new MutationObserver(look)
  observer.observe(doc, { childList: true, subtree: true, attributes: true, characterData: true })
  signal.addEventListener('abort', () => observer.disconnect())
  return () => {
    look()
    observer.disconnect()
    return [...seen].filter(([, addresses]) => addresses.size > 1).map(([{ selector }]) => selector)
  }
}
