/**
 * Puts the ticket's id where a pattern, URL or selector of a description says `{ticket}`, and the
 * other `names` of its URL in their places. Nothing is escaped: `openTicket` only ever yields ids and
 * names of letters, digits, `_` and `-`.
 */
export function fill(text: string, ticketId: string, names: Record<string, string> = {}): string {
  const filled = text.replaceAll('{ticket}', ticketId)
  return Object.entries(names).reduce(
    (rest, [name, value]) => rest.replaceAll(`{${name}}`, value),
    filled,
  )
}
