import type { PageRecord } from './helpdesk'
import { readText } from './text'

/**
 * Reads the entries of a record off the helpdesk's page: each by its fields, newest first. One that
 * lacks the number it goes by is left out (a heading, a line about something else).
 */
export function entriesIn(html: unknown, { each, fields, id }: PageRecord): unknown[] {
  const page = new DOMParser().parseFromString(String(html), 'text/html')
  const entries = [...page.querySelectorAll(each)].map((element) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, reading]) => [name, readText(element, reading)]),
    ),
  )
  const age = (entry: Record<string, string | undefined>) => Number(entry[id])
  return entries.filter(age).sort((a, b) => age(b) - age(a))
}
