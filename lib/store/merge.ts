import { opensCase } from '@/lib/cases/cases-of'
import type { Response } from '@/lib/nps/response'
import { isSameResponse } from '@/lib/sources/same-response'
import type { StoredResponse } from './data'
import { joined, layOn, sayTheSame } from './layers'

/** A response on its way in; `row` says where it stood, should it be refused. */
export interface Incoming {
  response: Response
  row: number
}

export interface Counts {
  added: number
  updated: number
  duplicates: number
  casesOpened: number
}

export const noCounts = (): Counts => ({ added: 0, updated: 0, duplicates: 0, casesOpened: 0 })

export const sumOf = (a: Counts, b: Counts): Counts => ({
  added: a.added + b.added,
  updated: a.updated + b.updated,
  duplicates: a.duplicates + b.duplicates,
  casesOpened: a.casesOpened + b.casesOpened,
})

/** What brings the responses: which import, when it began, and the window for cases (`casesOf`). */
export interface Arrival {
  importId: string
  at: number
  windowMs: number
}

export interface Merged {
  responses: StoredResponse[]
  /** Whether they differ from what was stored. */
  changed: boolean
  counts: Counts
  /** Incoming ones that repeat an id of this very import with other content: which is right? */
  repeated: Incoming[]
}

/**
 * What a bucket holds after an import brought `incoming`. A known id with the same content: nothing
 * changes; with other content: it is laid upon what stood (lib/store/layers.ts). An unknown id may be
 * a stored response that another source told of (lib/sources/same-response.ts): then they are one.
 * Two rows of one import are never one response by their looks. A case counts once a customer and
 * import.
 */
export function merge(
  stored: readonly StoredResponse[],
  incoming: readonly Incoming[],
  arrival: Arrival,
): Merged {
  const responses = [...stored]
  const places = new Map<string, number>()
  for (const [place, response] of responses.entries()) {
    for (const key of keysOf(response)) places.set(key, place)
  }
  for (const [key, place] of samePlaces(stored, incoming, places)) places.set(key, place)
  const counts = noCounts()
  const repeated: Incoming[] = []
  let changed = false
  for (const one of incoming) {
    const key = keyOf(one.response)
    const place = places.get(key)
    const old = place === undefined ? undefined : responses[place]
    const same = old && sayTheSame(old, joined(old, one.response))
    if (old && same && isKnown(old, one.response)) counts.duplicates++
    else if (old?.importId === arrival.importId) repeated.push(one)
    else {
      const stands = layOn(old, one.response, arrival)
      if (opens(stands, old, responses, arrival)) counts.casesOpened++
      counts[old ? (same ? 'duplicates' : 'updated') : 'added']++
      places.set(key, place ?? responses.length)
      responses[place ?? responses.length] = stands
      changed = true
    }
  }
  return { responses, changed, counts, repeated }
}

/** The same id under another address is another response: it is another customer's history. */
const keyOf = ({ id, address }: Pick<Response, 'id' | 'address'>) => `${address}\n${id}`

const keysOf = ({ id, sameAs = [], address }: Response) =>
  [id, ...sameAs].map((one) => keyOf({ id: one, address }))

const isKnown = ({ id, sameAs }: Response, incoming: Response) =>
  id === incoming.id || sameAs?.includes(incoming.id) === true

/**
 * Where the incoming responses of unknown id are stored already, told by another source: the nearest
 * in time first, each taken once, and none that a row of this import knows by its id.
 */
function samePlaces(
  stored: readonly StoredResponse[],
  incoming: readonly Incoming[],
  places: ReadonlyMap<string, number>,
): Map<string, number> {
  const taken = new Set(incoming.flatMap(({ response }) => places.get(keyOf(response)) ?? []))
  const free = new Map<string, number[]>()
  for (const [place, { address }] of stored.entries()) {
    if (!taken.has(place)) free.set(address, [...(free.get(address) ?? []), place])
  }
  const pairs = incoming.flatMap(({ response }) => {
    const key = keyOf(response)
    if (places.has(key)) return []
    return (free.get(response.address) ?? []).flatMap((place) => {
      const other = stored[place]
      if (!other || !isSameResponse(other, response)) return []
      return [{ key, place, apart: Math.abs(other.answeredAt - response.answeredAt) }]
    })
  })
  const found = new Map<string, number>()
  for (const { key, place } of pairs.sort((a, b) => a.apart - b.apart)) {
    if (found.has(key) || taken.has(place)) continue
    found.set(key, place)
    taken.add(place)
  }
  return found
}

/** Whether `stands` is the first of its customer in this import that opens a case. */
function opens(
  stands: Response,
  old: Response | undefined,
  others: readonly Response[],
  { importId, windowMs }: Arrival,
): boolean {
  if (!opensCase(stands, windowMs) || (old && opensCase(old, windowMs))) return false
  return !others.some(
    (other) =>
      other.address === stands.address && other.importId === importId && opensCase(other, windowMs),
  )
}

/** The customers of whom a response opens a case, or did before an import updated it. */
export function withCases(responses: readonly StoredResponse[], windowMs: number): string[] {
  const opening = responses.filter(
    (response) =>
      opensCase(response, windowMs) ||
      (response.replaced && opensCase(response.replaced, windowMs)),
  )
  return [...new Set(opening.map(({ address }) => address))]
}
