import { create } from 'zustand'
import {
  type InsertFailure,
  PageToSidebar,
  type ReplyBody,
  type SidebarToPage,
} from '@/lib/frame/port'
import type { ComposerState, Ticket } from '@/lib/helpdesks/ticket'
import { send } from '@/lib/platform/messages'

/** What the page beside the frame shows now. Customer data is not in it: that hangs on the ticket. */
export interface Session {
  /** undefined until the page has said it first; null when the tab shows no ticket. */
  ticket: Ticket | null | undefined
  /** Of the ticket above; undefined until the page has said it. */
  composer: ComposerState | undefined
  /** See `PageToSidebar`. */
  left: boolean | undefined
  open: boolean
  width: number
  /** Which side of the window the sidebar hangs on: what the page said last. */
  side: 'left' | 'right'
  /** In a window of its own, with no page beside it: no rail, no width, no composer. */
  alone: boolean
  /** Grows each time the agent asks for the keyboard to be here. */
  focusAsked: number
  /** When the agent asked for the search over all templates, 0 once answered; whether that opened the sidebar. */
  paletteAsked: number
  unfolded: boolean
  /** A template's shortcut that the agent typed in the composer of the ticket above. */
  typed: { word: string } | undefined
}

export const WIDTHS = { min: 280, max: 640, rail: 44 }

export const useSession = create<Session>(() => ({
  ticket: undefined,
  composer: undefined,
  left: undefined,
  open: window.innerWidth > 2 * WIDTHS.rail,
  width: 380,
  side: 'right',
  alone: false,
  focusAsked: 0,
  paletteAsked: 0,
  unfolded: false,
  typed: undefined,
}))

let port: MessagePort | undefined
const inserting = new Map<string, (failure: InsertFailure | null) => void>()
const readings = new Map<string, (text: string | null) => void>()

/** Listens to the content script from now on. A message of another shape is an error, never shown. */
export function connect(to: MessagePort): void {
  port = to
  to.onmessage = ({ data }) => receive(PageToSidebar.parse(data))
}

/**
 * Asks the page to put a reply into the composer of that ticket; `confirmed`: the agent says that it
 * is a public reply.
 * @returns null when it stands there, else why not.
 */
export function insert(
  ticketKey: string,
  body: ReplyBody,
  confirmed: boolean,
): Promise<InsertFailure | null> {
  const request = crypto.randomUUID()
  return new Promise((resolve) => {
    inserting.set(request, resolve)
    tell({ type: 'insert', request, ticketKey, body, ...(confirmed && { confirmed }) })
  })
}

/** Has the page made ready for a reply. */
export function prepareInsertion(): void {
  tell({ type: 'prepare' })
}

/**
 * Asks the page what the agent has written in the composer of that ticket.
 * @returns null when there is none to be seen, or the page shows another ticket.
 */
export function readComposer(ticketKey: string): Promise<string | null> {
  const request = crypto.randomUUID()
  return new Promise((resolve) => {
    readings.set(request, resolve)
    tell({ type: 'read-composer', request, ticketKey })
  })
}

/** Follows the page's own way to a public reply; may load a new page. */
export function openComposer(ticketKey: string): void {
  tell({ type: 'open-composer', ticketKey })
}

/** Opens, collapses or resizes the sidebar; the width is held within its bounds. */
export function setLayout(change: { open?: boolean; width?: number }): void {
  const { open, width } = { ...useSession.getState(), ...change }
  const layout = { open, width: Math.round(Math.min(WIDTHS.max, Math.max(WIDTHS.min, width))) }
  useSession.setState(layout)
  tell({ type: 'layout', ...layout })
}

/** Says something to the page. */
export function tell(message: SidebarToPage): void {
  port?.postMessage(message)
}

function receive(message: PageToSidebar): void {
  if (message.type === 'inserted') {
    inserting.get(message.request)?.(message.failure)
    inserting.delete(message.request)
  } else if (message.type === 'composer-text') {
    readings.get(message.request)?.(message.text)
    readings.delete(message.request)
  } else {
    useSession.setState((session) => told(session, message))
    if (message.type === 'ticket') void send('showing', { ticket: message.ticket })
  }
}

/** What a word from the page changes. A composer's state of another ticket than the shown one: nothing. */
function told(
  session: Session,
  message: Exclude<PageToSidebar, { type: 'inserted' | 'composer-text' }>,
): Partial<Session> {
  switch (message.type) {
    case 'ticket': {
      const same = message.ticket?.key === session.ticket?.key
      return {
        ticket: message.ticket,
        ...(!same && { composer: undefined, left: undefined, typed: undefined }),
      }
    }
    case 'composer':
      if (session.ticket?.key !== message.ticketKey) return {}
      return { composer: message.state, left: message.left }
    case 'shortcut': {
      const { ticketKey, word } = message
      return session.ticket?.key === ticketKey ? { typed: { word } } : {}
    }
    case 'layout': {
      const { open, width, takeFocus, palette, side = session.side } = message
      return {
        ...{ open, width, side },
        focusAsked: session.focusAsked + (takeFocus ? 1 : 0),
        ...(palette && { paletteAsked: performance.now(), unfolded: !session.open }),
      }
    }
  }
}
