import { carets, composerState, findEditor } from '@/lib/composer'
import type { InsertFailure, ReplyBody } from '@/lib/frame/port'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { shownTicket } from '@/lib/helpdesks/shown-page'
import { tellBackground } from './background-link'

/** Has the script that works in editors brought into this page, unless it is there. */
export async function bringComposer(): Promise<typeof globalThis.amendsComposer> {
  if (!globalThis.amendsComposer) await tellBackground('bring-composer', {})
  return globalThis.amendsComposer
}

/**
 * The id of a ticket and the document that it stands in, while the page shows it: asked before every
 * attempt, as the page may have gone on since the agent pressed a key.
 */
type Now = () => { doc: Document; id: string } | undefined

/**
 * Puts a reply into the composer of a ticket.
 * @returns why nothing was inserted, or null. Whatever goes wrong: the agent must hear of it.
 */
export async function putIn(
  helpdesk: Helpdesk,
  now: Now,
  body: ReplyBody,
): Promise<InsertFailure | null> {
  try {
    const composer = await bringComposer()
    if (!composer) return 'not-taken'
    const state = () => {
      const at = now()
      return at ? composerState(at.doc, helpdesk, at.id) : 'other-ticket'
    }
    const editor = () => {
      const at = now()
      return at && findEditor(at.doc, helpdesk, at.id)
    }
    return await composer.insertReply({ state, editor, carets }, body)
  } catch {
    return 'not-taken'
  }
}

/** What the agent wrote in the composer of a ticket; null where it cannot be read. */
export async function readDraft(helpdesk: Helpdesk, now: Now): Promise<string | null> {
  const composer = await bringComposer().catch(() => undefined)
  const at = now()
  const editor = at && findEditor(at.doc, helpdesk, at.id)
  return composer && editor ? composer.draftOf(editor) : null
}

let wanted: readonly string[] | null = null

/**
 * From now on tells when the agent types one of these words behind a `/` in the composer, and Tab;
 * null ends it. What listens comes into the page with the first words.
 */
export async function listenFor(
  words: readonly string[] | null,
  win: Window,
  helpdesk: Helpdesk,
  tell: (ticketKey: string, word: string) => void,
): Promise<void> {
  wanted = words
  carets.onTouch = undefined
  const composer = words && (await bringComposer().catch(() => undefined))
  if (!composer || wanted !== words) return
  const shown = () => {
    const { doc, ticket } = shownTicket(win, helpdesk)
    if (!ticket) return undefined
    const { key, id } = ticket
    const state = composerState(doc, helpdesk, id)
    return { ticketKey: key, state, editor: findEditor(doc, helpdesk, id) }
  }
  carets.onTouch = (event) => composer.takeShortcut(event, words, shown, tell)
}
