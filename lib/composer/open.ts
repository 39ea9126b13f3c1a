import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
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
