import { fill } from './fill'
import type { Helpdesk, Place } from './helpdesk'
import { readText } from './text'

/** The ticket that a page shows. */
export interface OpenTicket {
  /** Origin, the names of the URL and the id: unique over all helpdesks. */
  key: string
  id: string
  /** What else the URL names: an account in which the id is unique. */
  names: Record<string, string>
  /** Where the ticket is opened, whichever of its pages is shown. */
  url: string
  /** Origin and folder of the helpdesk, without a slash at its end: what its own URLs start with. */
  base: string
}

/** An id has to be safe in every pattern, URL and selector of a description. */
const ID = /^[\w-]{1,100}$/

/**
 * Which ticket is open, by the page's URL, and by the page itself where its URL does not say. A pure
 * function of what is there now: call it again at every signal, never keep its answer.
 * @returns null on every other page.
 */
export function openTicket(doc: Document, url: URL, helpdesk: Helpdesk): OpenTicket | null {
  for (const place of helpdesk.ticketPages) {
    const match = matchPlace(place, url)
    if (!match) continue
    const id = match.id ?? (place.id && readText(doc, place.id))
    if (id && ID.test(id)) return ticketOf(id, match, url.origin, helpdesk)
  }
  return null
}

function ticketOf(
  id: string,
  { base, names }: Match,
  origin: string,
  helpdesk: Helpdesk,
): OpenTicket {
  const { path = '/', query, hash, hashQuery } = helpdesk.ticketPages[0] ?? {}
  const rest = [
    path,
    query && `?${pairs(query)}`,
    (hash || hashQuery) && `#${hash ?? pairs(hashQuery)}`,
  ]
  return {
    key: [origin, ...Object.values(names), id].join('/'),
    id,
    names,
    base,
    url: base + fill(rest.filter(Boolean).join(''), id, names),
  }
}

function pairs(query: Record<string, string> = {}): string {
  return Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

/** What stands in a URL at the names of a place. */
export interface Match {
  base: string
  id?: string
  names: Record<string, string>
}

/** @returns null for the URL of another place */
export function matchPlace(place: Place, url: URL): Match | null {
  const path = segments(url.pathname)
  const wanted = segments(place.path ?? '')
  const start = path.length - wanted.length
  const hash = segments(url.hash.slice(1))
  const parts: [string, string | undefined][] = [
    ...wanted.map((pattern, i): [string, string | undefined] => [pattern, path[start + i]]),
    ...byName(place.query, url.search),
    ...segments(place.hash ?? '').map((pattern, i): [string, string | undefined] => [
      pattern,
      hash[i],
    ]),
    ...byName(place.hashQuery, url.hash),
  ]
  const found: Record<string, string> = {}
  if (start < 0 || !parts.every(([pattern, text]) => match(pattern, text, found))) return null
  const { ticket: id, ...names } = found
  const base = [url.origin, ...path.slice(0, start)].join('/')
  return id ? { base, id, names } : { base, names }
}

function byName(
  query: Record<string, string> = {},
  search: string,
): [string, string | undefined][] {
  return Object.entries(query).map(([name, pattern]) => [pattern, queryValue(search, name)])
}

/** Puts what stands at the pattern's `{name}` into `found`; a second time it must be the same. */
function match(pattern: string, text: string | undefined, found: Record<string, string>): boolean {
  if (text === undefined) return false
  const open = pattern.indexOf('{')
  const close = pattern.indexOf('}', open)
  if (open < 0 || close < 0) return pattern === '*' || pattern === decoded(text)
  const [name, before, after] = [
    pattern.slice(open + 1, close),
    pattern.slice(0, open),
    pattern.slice(close + 1),
  ]
  if (!text.startsWith(before) || !text.endsWith(after)) return false
  const value = text.slice(before.length, text.length - after.length)
  if (!ID.test(value) || (found[name] ?? value) !== value) return false
  found[name] = value
  return true
}

function segments(path: string): string[] {
  return path.split('/').filter(Boolean)
}

/** @returns undefined when the name is missing, and when it comes twice: then the page may mean either. */
function queryValue(search: string, name: string): string | undefined {
  const pairs = search.slice(1).split(/[&;]/)
  const values = pairs.filter((pair) => pair.startsWith(`${name}=`))
  return values.length === 1 ? values[0]?.slice(name.length + 1) : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
