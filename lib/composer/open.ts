import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { select, spotIn } from './caret'
import { findEditor } from './find'
import { focusEditor, showsPlaceholder } from './focus'
import { composerState, openLink } from './state'

/**
 * Follows the page's own link or button to a public reply on this ticket; may load a new page.
 * @returns false, and does nothing, when a composer is open already (following the link could lose
 * what the agent wrote) or when the page offers no such link.
 */
export function openComposer(doc: Document, helpdesk: Helpdesk, ticketId: string): boolean {
  if (composerState(doc, helpdesk, ticketId) !== 'closed') return false
  openLink(doc, helpdesk, ticketId)?.click()
  return true
}

/** Puts the keyboard into the composer's editor, if the page shows one: where the agent last was. */
export function focusComposer(doc: Document, helpdesk: Helpdesk, ticketId: string): void {
  const editor = findEditor(doc, helpdesk, ticketId)
  if (!editor) return
  const spot = showsPlaceholder(editor) ? undefined : spotIn(editor)
  focusEditor(editor)
  if (spot && !spot.placed) select(editor, spot)
}
