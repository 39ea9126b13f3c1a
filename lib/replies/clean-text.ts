/**
 * Customers' text made fit for a reply: one line, without control characters and without those that
 * turn the reading direction or hide (a right-to-left override can make a text read as another).
 * Joiners stay: Persian names and emoji need them. Braces become brackets, because several helpdesks
 * expand `{{…}}` in what an agent sends: a customer's words must not run there.
 */
export function cleanValue(text: string): string {
  return withoutHidden(text).replace(/\s+/gu, ' ').replaceAll('{', '(').replaceAll('}', ')').trim()
}

/** What the agent typed into a gap: lines stay, everything hidden goes. */
export function cleanTyped(text: string): string {
  return withoutHidden(text.replace(/\r\n?/g, '\n'))
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}

/** Without characters that nobody sees. */
export function withoutHidden(text: string): string {
  return text.replace(/[^\P{Cc}\s]/gu, '').replace(/(?![\u200c\u200d])\p{Cf}|\p{Cs}/gu, '')
}
