/**
 * Puts the ticket's id where a pattern, URL or selector of a description says `{ticket}`. Nothing is
 * escaped: `openTicket` only ever yields ids of letters, digits, `_` and `-`.
 */
export function fill(text: string, ticketId: string): string {
  return text.replaceAll('{ticket}', ticketId)
}
