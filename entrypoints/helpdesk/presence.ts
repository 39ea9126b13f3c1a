import { confirmReply, openComposer, watchComposer } from '@/lib/composer'
import type { SidebarToPage } from '@/lib/frame/port'
import { checkSend, watchSubmit } from '@/lib/helpdesks/sent'
import { shownTicket } from '@/lib/helpdesks/shown-page'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { watchTicket } from '@/lib/helpdesks/watch-ticket'
import type { Answer } from '@/lib/platform/content-messages'
import { tellBackground } from './background-link'
import { bringComposer, listenFor, putIn, readDraft } from './composer'
import { Sidebar } from './sidebar'

type Hello = NonNullable<Answer<'hello'>>

/** Watches which ticket the page shows, and keeps the sidebar beside it, until the signal. */
export function beHere(win: Window, hello: Hello, signal: AbortSignal): Sidebar {
  const { helpdesk } = hello
  const { document: doc } = win
  let shown: Ticket | null = null
  let shownIn = doc
  let page = new AbortController()

  const watchPage = (ticket: Ticket, doc: Document, signal: AbortSignal) => {
    watchComposer(doc, helpdesk, ticket.id, (...state) => sidebar.showComposer(...state), signal)
    const submitting = (marker: string) => {
      if (shown) void tellBackground('submitting', { ticket: shown, marker })
    }
    watchSubmit(doc, helpdesk, ticket, submitting, signal)
  }
  const onTicket = (ticket: Ticket | null, doc: Document) => {
    const isSame = ticket?.key === shown?.key && doc === shownIn
    shown = ticket
    shownIn = doc
    sidebar.showTicket(ticket)
    if (isSame) return
    page.abort()
    page = new AbortController()
    if (ticket) watchPage(ticket, doc, AbortSignal.any([signal, page.signal]))
  }
  const onMessage = async (message: SidebarToPage) => {
    if (message.type === 'layout') return sidebar.change(message)
    if (message.type === 'take-focus') return sidebar.takeFocus()
    if (message.type === 'give-back') return sidebar.giveBack()
    if (message.type === 'shortcuts') {
      return listenFor(message.words, win, helpdesk, (...typed) => sidebar.showShortcut(...typed))
    }
    // If that fails, the insertion tries again and tells.
    if (message.type === 'prepare') return void bringComposer().catch(() => undefined)
    const now = () => {
      const { doc, ticket } = shownTicket(win, helpdesk)
      return ticket?.key === message.ticketKey ? { doc, id: ticket.id } : undefined
    }
    if (message.type === 'insert') {
      const { request, body, confirmed } = message
      const at = confirmed && now()
      const unclear = at && confirmReply(at.doc, helpdesk, at.id)
      const failure = unclear || (await putIn(helpdesk, now, body))
      return sidebar.post({ type: 'inserted', request, failure })
    }
    if (message.type === 'read-composer') {
      const text = await readDraft(helpdesk, now)
      return sidebar.post({ type: 'composer-text', request: message.request, text })
    }
    const at = now()
    if (at) openComposer(at.doc, helpdesk, at.id)
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
