import { carets, composerState, findEditor } from '@/lib/composer'
import type { InsertFailure, ReplyBody } from '@/lib/frame/port'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { tellBackground } from './background-link'

/** Has the script that works in editors brought into this page, unless it is there. */
export async function bringComposer(): Promise<typeof globalThis.amendsComposer> {
  if (!globalThis.amendsComposer) await tellBackground('bring-composer', {})
  return globalThis.amendsComposer
}

/**
 * Puts a reply into the composer of a ticket.
 * @param ticketNow the id of that ticket while the page shows it: asked before every attempt, as the
 *   page may have gone on since the agent pressed a key
 * @returns why nothing was inserted, or null. Whatever goes wrong: the agent must hear of it.
 */
export async function putIn(
  doc: Document,
  helpdesk: Helpdesk,
  ticketNow: () => string | undefined,
  body: ReplyBody,
): Promise<InsertFailure | null> {
  try {
    const composer = await bringComposer()
    if (!composer) return 'not-taken'
    const state = () => {
      const id = ticketNow()
      return id === undefined ? 'other-ticket' : composerState(doc, helpdesk, id)
    }
    return await composer.insertReply(
      { state, editor: () => findEditor(doc, helpdesk, ticketNow()), carets },
      body,
    )
  } catch {
    return 'not-taken'
  }
}

/** What the agent wrote in the composer of a ticket; null where it cannot be read. */
export async function readDraft(
  doc: Document,
  helpdesk: Helpdesk,
  ticketNow: () => string | undefined,
): Promise<string | null> {
  const composer = await bringComposer().catch(() => undefined)
  const id = ticketNow()
  const editor = id && findEditor(doc, helpdesk, id)
  return composer && editor ? composer.draftOf(editor) : null
}
