import {
  carets,
  composerState,
  confirmReply,
  findEditor,
  openComposer,
  watchComposer,
} from '@/lib/composer'
import { insertReply } from '@/lib/composer/insert'
import { draftOf } from '@/lib/composer/read'
import { takeShortcut } from '@/lib/composer/shortcut'
import type { ReplyBody } from '@/lib/frame/port'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { checkSend, watchSubmit } from '@/lib/helpdesks/sent'
import type { Ticket } from '@/lib/helpdesks/ticket'

// What stands in for the content script: bundled, and run in an isolated world of the page.

declare global {
  var told: (text: string) => void
}

const ending = new AbortController()
const tell = (kind: 'state' | 'submit' | 'shortcut', value: string) =>
  globalThis.told(`${kind} ${value}`)

const calls = {
  watch(helpdesk: Helpdesk, ticketId: string) {
    watchComposer(document, helpdesk, ticketId, (state) => tell('state', state), ending.signal)
    const shown = () => ({
      ticketKey: ticketId,
      state: composerState(document, helpdesk, ticketId),
      editor: findEditor(document, helpdesk, ticketId),
    })
    const typed = (_: string, word: string) => tell('shortcut', word)
    carets.onTouch = (event) => takeShortcut(event, ['late'], shown, typed)
  },
  watchSubmit(helpdesk: Helpdesk, ticket: Ticket) {
    watchSubmit(document, helpdesk, ticket, (marker) => tell('submit', marker), ending.signal)
  },
  end: () => ending.abort(),
  state: (helpdesk: Helpdesk, ticketId: string) => composerState(document, helpdesk, ticketId),
  confirm: (helpdesk: Helpdesk, ticketId: string) => confirmReply(document, helpdesk, ticketId),
  open: (helpdesk: Helpdesk, ticketId: string) => openComposer(document, helpdesk, ticketId),
  insert: (helpdesk: Helpdesk, ticketId: string, body: ReplyBody) =>
    insertReply(
      {
        state: () => composerState(document, helpdesk, ticketId),
        editor: () => findEditor(document, helpdesk, ticketId),
        carets,
      },
      body,
    ),
  draft(helpdesk: Helpdesk, ticketId: string) {
    const editor = findEditor(document, helpdesk, ticketId)
    return editor ? draftOf(editor) : null
  },
  /** Whether the agent was seen to work in the editor. */
  isTouched(helpdesk: Helpdesk, ticketId: string) {
    const editor = findEditor(document, helpdesk, ticketId)
    return editor !== undefined && carets.touched.has(editor)
  },
  checkSend: (helpdesk: Helpdesk, ticketId: string, marker: string) =>
    checkSend(helpdesk, ticketId, marker, document),
}
export type Calls = typeof calls

Object.assign(globalThis, { calls })
