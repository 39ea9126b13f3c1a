import type { Place } from '../helpdesk'

/** A part of a ticket's address that may be its number. */
export interface UrlPart {
  where: 'path' | 'query' | 'hash' | 'hashQuery'
  /** Which segment, or the name of the parameter. */
  at: number | string
  value: string
}

const ID = /^[\w-]{1,100}$/

/**
 * The parts of an address that may name the ticket, the likeliest first. With the address of another
 * ticket only what differs.
 */
export function ticketParts(url: URL, other?: URL): UrlPart[] {
  const parts = partsOf(url).filter(({ value }) => ID.test(value))
  const others = new Map(other && partsOf(other).map((part) => [keyOf(part), part.value]))
  const differing = other ? parts.filter((part) => others.get(keyOf(part)) !== part.value) : parts
  return differing.toSorted((a, b) => likeliness(b) - likeliness(a))
}

export const keyOf = ({ where, at }: UrlPart) => `${where} ${at}`

/**
 * The page of a ticket by an address of one: all of its path, and of its query or hash only what
 * names the ticket. @returns undefined where the address does not hold the ticket's number.
 */
export function placeOf(url: URL, ticketId: string, part?: UrlPart): Place | undefined {
  const key = part && keyOf(part)
  const found =
    ticketParts(url).find((one) => one.value === ticketId && keyOf(one) === key) ??
    ticketParts(url).find((one) => one.value === ticketId)
  if (!found) return undefined
  const path = `/${segments(url.pathname)
    .map((text, i) => (found.where === 'path' && found.at === i ? '{ticket}' : literal(text)))
    .join('/')}`
  switch (found.where) {
    case 'path':
      return { path }
    case 'query':
      return { path, query: { [String(found.at)]: '{ticket}' } }
    case 'hashQuery':
      return { path, hashQuery: { [String(found.at)]: '{ticket}' } }
    case 'hash': {
      const steps = segments(url.hash.slice(1)).slice(0, Number(found.at) + 1)
      return { path, hash: [...steps.slice(0, -1).map(literal), '{ticket}'].join('/') }
    }
  }
}

function partsOf(url: URL): UrlPart[] {
  const inPath = segments(url.pathname).map((value, at): UrlPart => ({ where: 'path', at, value }))
  const inQuery = named(url.search.slice(1), 'query')
  const hash = url.hash.slice(1)
  const inHash = /^[\w-]+=/.test(hash)
    ? named(hash, 'hashQuery')
    : segments(hash).map((value, at): UrlPart => ({ where: 'hash', at, value }))
  return [...inPath, ...inQuery, ...inHash]
}

/** Parameters by name; some servers part them by `;`. */
function named(text: string, where: 'query' | 'hashQuery'): UrlPart[] {
  return text.split(/[&;]/).flatMap((pair) => {
    const [name = '', value] = pair.split('=', 2)
    return value ? [{ where, at: name, value }] : []
  })
}

/** A long number, late, in a place called after tickets, is one; a word is none. */
function likeliness({ where, at, value }: UrlPart): number {
  const named = /(id|ref|number|ticket|case|issue|conversation)$/i.test(String(at)) ? 4 : 0
  const numbered = /^#?\d+$/.test(value) ? 6 : /\d/.test(value) ? 4 : 0
  const last = typeof at === 'number' ? at / 20 : 0
  const long = Math.min(value.length, 6) / 5
  return numbered + named + last + long + (where === 'path' ? 0.5 : 0)
}

function segments(path: string): string[] {
  return path.split('/').filter(Boolean)
}

/** A segment that a pattern could read as its own sign may be any. */
function literal(text: string): string {
  if (/[{}*]/.test(text)) return '*'
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
