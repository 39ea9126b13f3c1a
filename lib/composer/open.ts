import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { composerState, openLink } from './state'

/**
 * Follows the page's own link or button to a public reply on this ticket, or chooses it from a list
 * of ways to reply; may load a new page, or open a window.
 * @returns false, and does nothing, when a composer is open already (following the link could lose
 * what the agent wrote) or when the page offers no such link.
 */
export function openComposer(doc: Document, helpdesk: Helpdesk, ticketId: string): boolean {
  if (composerState(doc, helpdesk, ticketId) !== 'closed') return false
  const link = openLink(doc, helpdesk, ticketId)
  const list = link?.closest('select')
  if (!list) link?.click()
  else {
    ;(link as HTMLOptionElement).selected = true
    list.dispatchEvent(new Event('change', { bubbles: true }))
  }
  return true
}
