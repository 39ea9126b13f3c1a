import { findAll } from '@/lib/composer/find'
import type { Helpdesk } from './helpdesk'
import { type OpenTicket, openTicket } from './open-ticket'

/**
 * The window that stands for the page: that of the description's frame, while there is one of the
 * page's own origin that the agent sees, else the page itself. To be asked at every signal: a frame
 * goes from page to page by itself, and comes and goes.
 */
export function shownWindow(top: Window, { frames = [] }: Helpdesk): Window {
  for (const frame of frames.flatMap((selector) => findAll(top.document, selector))) {
    // None of another origin; an empty one has no origin of its own.
    const inner = (frame as HTMLIFrameElement).contentDocument?.defaultView
    const isOurs = inner?.location.origin === top.location.origin
    if (inner && isOurs && frame.checkVisibility({ visibilityProperty: true })) return inner
  }
  return top
}

/** The document that stands for the page, and the ticket that it shows. */
export function shownTicket(
  top: Window,
  helpdesk: Helpdesk,
): { doc: Document; ticket: OpenTicket | null } {
  const { document: doc, location } = shownWindow(top, helpdesk)
  return { doc, ticket: openTicket(doc, new URL(location.href), helpdesk) }
}
