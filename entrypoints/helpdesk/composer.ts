import { carets, composerState, findEditor } from '@/lib/composer'
import type { insertReply } from '@/lib/composer/insert'
import type { InsertFailure, ReplyBody } from '@/lib/frame/port'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { tellBackground } from './background-link'

/** Has the script that inserts brought into this page, unless it is there. */
export async function bringComposer(): Promise<typeof insertReply | undefined> {
  if (!globalThis.amendsInsert) await tellBackground('bring-composer', {})
  return globalThis.amendsInsert
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
    const insert = await bringComposer()
    if (!insert) return 'not-taken'
    const state = () => {
      const id = ticketNow()
      return id === undefined ? 'other-ticket' : composerState(doc, helpdesk, id)
    }
    return await insert(
      { state, editor: () => findEditor(doc, helpdesk, ticketNow()), carets },
      body,
    )
  } catch {
    return 'not-taken'
  }
}
