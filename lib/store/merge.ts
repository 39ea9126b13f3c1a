import { opensCase } from '@/lib/cases/cases-of'
import type { Response } from '@/lib/nps/response'
import type { StoredResponse } from './data'

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
  counts: Counts
  /** Incoming ones that repeat an id of this very import with other content: which is right? */
  repeated: Incoming[]
}

/**
 * What a bucket holds after an import brought `incoming`. Same id and content: nothing changes.
 * Same id, other content: the new one stands, the old one is kept below it. An update keeps the
 * moment at which the response was first here. A case counts once a customer and import.
 */
export function merge(
  stored: readonly StoredResponse[],
  incoming: readonly Incoming[],
  arrival: Arrival,
): Merged {
  const byKey = new Map(stored.map((response) => [keyOf(response), response]))
  const counts = noCounts()
  const repeated: Incoming[] = []
  for (const one of incoming) {
    const key = keyOf(one.response)
    const old = byKey.get(key)
    if (old && contentOf(old) === contentOf(one.response)) counts.duplicates++
    else if (old?.importId === arrival.importId) repeated.push(one)
    else {
      const kept = keep(one.response, old, arrival)
      if (opens(kept, old, byKey.values(), arrival)) counts.casesOpened++
      counts[old ? 'updated' : 'added']++
      byKey.set(key, kept)
    }
  }
  return { responses: [...byKey.values()], counts, repeated }
}

function keep(response: Response, old: StoredResponse | undefined, arrival: Arrival) {
  const { importId, at } = arrival
  if (!old) return { ...response, receivedAt: at, importId }
  return { ...response, receivedAt: old.receivedAt, importId, replaced: old }
}

/** The same id under another address is another response: it is another customer's history. */
const keyOf = ({ id, address }: Response) => `${address}\n${id}`

/** Whether `kept` is the first of its customer in this import that opens a case. */
function opens(
  kept: Response,
  old: Response | undefined,
  others: Iterable<Response>,
  { importId, windowMs }: Arrival,
): boolean {
  if (!opensCase(kept, windowMs) || (old && opensCase(old, windowMs))) return false
  for (const other of others) {
    if (other.address !== kept.address || other.importId !== importId) continue
    if (opensCase(other, windowMs)) return false
  }
  return true
}

/** All that a source says of a response: two with the same are one response twice. */
export function contentOf(response: Response): string {
  const { score, comment, answeredAt, name, company, survey, externalId, askedAt } = response
  return [score, answeredAt, name, company, survey, externalId, askedAt, comment].join('\u0000')
}

/**
 * The bucket without what an import brought: what it had updated stands again.
 * @returns undefined when the import brought nothing here.
 */
export function without(
  stored: readonly StoredResponse[],
  importId: string,
): StoredResponse[] | undefined {
  if (!stored.some((response) => response.importId === importId)) return undefined
  return stored.flatMap((response) => {
    if (response.importId !== importId) return [response]
    return response.replaced ? [response.replaced] : []
  })
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
