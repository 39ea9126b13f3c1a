import { confirmReply, openComposer, watchComposer } from '@/lib/composer'
import type { SidebarToPage } from '@/lib/frame/port'
import { openTicket } from '@/lib/helpdesks/open-ticket'
import { checkSend, watchSubmit } from '@/lib/helpdesks/sent'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { watchTicket } from '@/lib/helpdesks/watch-ticket'
import type { Answer } from '@/lib/platform/messages'
import { tellBackground } from './background-link'
import { bringComposer, putIn, readDraft } from './composer'
import { Sidebar } from './sidebar'

type Hello = NonNullable<Answer<'hello'>>

/** Watches which ticket the page shows, and keeps the sidebar beside it, until the signal. */
export function beHere(win: Window, hello: Hello, signal: AbortSignal): Sidebar {
  const { helpdesk } = hello
  const { document: doc } = win
  let shown: Ticket | null = null
  let page = new AbortController()

  const watchPage = (ticket: Ticket, signal: AbortSignal) => {
    watchComposer(doc, helpdesk, ticket.id, (...state) => sidebar.showComposer(...state), signal)
    const submitting = (marker: string) => {
      if (shown) void tellBackground('submitting', { ticket: shown, marker })
    }
    watchSubmit(doc, helpdesk, ticket, submitting, signal)
  }
  const onTicket = (ticket: Ticket | null) => {
    const before = shown?.key
    shown = ticket
    sidebar.showTicket(ticket)
    if (ticket?.key === before) return
    page.abort()
    page = new AbortController()
    if (ticket) watchPage(ticket, AbortSignal.any([signal, page.signal]))
  }
  const onMessage = async (message: SidebarToPage) => {
    if (message.type === 'layout') return sidebar.change(message)
    // If that fails, the insertion tries again and tells.
    if (message.type === 'prepare') return void bringComposer().catch(() => undefined)
    const ticketNow = () => {
      const open = openTicket(doc, new URL(win.location.href), helpdesk)
      return open?.key === message.ticketKey ? open.id : undefined
    }
    if (message.type === 'insert') {
      const { request, body, confirmed } = message
      const id = confirmed && ticketNow()
      const unclear = id && confirmReply(doc, helpdesk, id)
      const failure = unclear || (await putIn(doc, helpdesk, ticketNow, body))
      return sidebar.post({ type: 'inserted', request, failure })
    }
    if (message.type === 'read-composer') {
      const text = await readDraft(doc, helpdesk, ticketNow)
      return sidebar.post({ type: 'composer-text', request: message.request, text })
    }
    const ticketId = ticketNow()
    if (ticketId) openComposer(doc, helpdesk, ticketId)
  }

  const sidebar = new Sidebar(win, hello, onMessage, signal)
  watchTicket(win, helpdesk, onTicket, { get: (...request) => fetch(...request), signal })
  whenParsed(doc, () => void checkSends(doc, hello))
  return sidebar
}

/** A helpdesk that could not answer is asked again before the agent is. */
const ASK_AGAIN = [3_000, 10_000]

/** Asks the helpdesk about the replies that were submitted here and not yet seen to be sent. */
async function checkSends(doc: Document, { helpdesk, unconfirmed }: Hello): Promise<void> {
  for (const { key, id, marker } of unconfirmed) {
    let result = await checkSend(helpdesk, id, marker, doc)
    for (const wait of marker ? ASK_AGAIN : []) {
      if (result !== 'unknown') break
      await new Promise((resolve) => setTimeout(resolve, wait))
      result = await checkSend(helpdesk, id, marker, doc)
    }
    await tellBackground('send-checked', { key, result })
  }
}

function whenParsed(doc: Document, then: () => void): void {
  if (doc.readyState === 'loading') doc.addEventListener('DOMContentLoaded', then, { once: true })
  else then()
}
