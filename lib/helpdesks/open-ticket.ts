import { fill } from './fill'
import type { Helpdesk, Place } from './helpdesk'
import { readText } from './text'

/** The ticket that a page shows. */
export interface OpenTicket {
  /** Origin + '/' + id: unique over all helpdesks. */
  key: string
  id: string
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
    if (id && ID.test(id)) return ticketOf(id, match.base, url.origin, helpdesk)
  }
  return null
}

function ticketOf(id: string, base: string, origin: string, helpdesk: Helpdesk): OpenTicket {
  const { path = '/', query = {}, hash } = helpdesk.ticketPages[0] ?? {}
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  const rest = [path, pairs.length > 0 && `?${pairs.join('&')}`, hash && `#${hash}`]
  return {
    key: `${origin}/${id}`,
    id,
    base,
    url: base + fill(rest.filter(Boolean).join(''), id),
  }
}

function matchPlace(place: Place, url: URL): { base: string; id?: string } | null {
  const path = segments(url.pathname)
  const wanted = segments(place.path ?? '')
  const start = path.length - wanted.length
  const query = Object.entries(place.query ?? {})
  const hash = segments(url.hash.slice(1))
  const ids = [
    ...wanted.map((pattern, i) => match(pattern, path[start + i])),
    ...query.map(([name, pattern]) => match(pattern, queryValue(url.search, name))),
    ...segments(place.hash ?? '').map((pattern, i) => match(pattern, hash[i])),
  ]
  const named = [...new Set(ids.filter((id) => id !== ''))]
  if (start < 0 || named.includes(undefined) || named.length > 1) return null
  const base = [url.origin, ...path.slice(0, start)].join('/')
  return named[0] ? { base, id: named[0] } : { base }
}

/** @returns the id that stands at `{ticket}`; '' for a pattern without it; undefined: no match. */
function match(pattern: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const [before = '', after] = pattern.split('{ticket}')
  if (after === undefined) return pattern === decoded(text) ? '' : undefined
  if (!text.startsWith(before) || !text.endsWith(after)) return undefined
  const id = text.slice(before.length, text.length - after.length)
  return ID.test(id) ? id : undefined
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
