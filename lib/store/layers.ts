import type { Response } from '@/lib/nps/response'
import { fullerComment, isSameMoment } from '@/lib/sources/same-response'
import type { StoredResponse } from './data'

/**
 * A stored response is what several imports said of it, one upon the other: each keeps what stood
 * before it (`replaced`), and what its source said where more than that stands now (`brought`). So
 * any import can be taken out again.
 */

/** What brings a response: which import, and when it began. */
export interface Bringer {
  importId: string
  at: number
}

/** What stands once `incoming` has come upon `old`; without `old` it is the first. */
export function layOn(
  old: StoredResponse | undefined,
  incoming: Response,
  { importId, at }: Bringer,
): StoredResponse {
  if (!old) return { ...incoming, receivedAt: at, importId }
  const stands = { ...joined(old, incoming), receivedAt: old.receivedAt, importId }
  const brought = told(stands) !== told({ ...incoming, id: stands.id }) || incoming.id !== old.id
  return { ...stands, ...(brought && { brought: incoming }), replaced: old }
}

/**
 * What a newer telling makes of a response. What it leaves blank deletes nothing. Its own source
 * changes all; another source that tells of the same response changes the score and the comment,
 * which customers edit, and only fills gaps of the rest, so that two sources never take turns.
 */
export function joined(old: StoredResponse, incoming: Response): Response {
  const { replaced: _, brought: __, wholeDay, ...before } = old
  const { sameAs: ___, ...said } = incoming
  if (incoming.id === old.id) {
    return { ...before, ...said, comment: incoming.comment || old.comment, source: old.source }
  }
  const same = isSameMoment(old, incoming)
  const { answeredAt, score, scale } = incoming
  const day = same ? wholeDay : incoming.wholeDay
  const ids = [...(old.sameAs ?? []), incoming.id]
  return {
    ...said,
    ...before,
    answeredAt: same ? old.answeredAt : answeredAt,
    ...(day && { wholeDay: day }),
    score,
    ...(scale && { scale }),
    comment: fullerComment(old.comment, incoming.comment) ?? incoming.comment,
    sameAs: [...new Set(ids)],
  }
}

/** All that sources say of a response: when two have the same there is nothing to change. */
function told(response: Response): string {
  const { score, scale, comment, answeredAt, name, company, survey, sameAs = [] } = response
  const { externalId, askedAt } = response
  const on = scale && `${scale.min} ${scale.max}`
  const facts = [score, on, answeredAt, name, company, survey, externalId, askedAt]
  return [...facts, sameAs.join(' '), comment].join('\u0000')
}

/** What the imports said, the first one first. */
function layersOf(response: StoredResponse): StoredResponse[] {
  return response.replaced ? [...layersOf(response.replaced), response] : [response]
}

/** A response without one import: what is left, and whose telling is now the first. */
export interface Left {
  response?: StoredResponse
  first?: { importId: string; wasUpdate: boolean }
}

/**
 * A response without what an import said of it: as if it never had. Its id stays, since cases and
 * the log know it by that. @returns undefined when the import said nothing of it.
 */
export function withoutImport(response: StoredResponse, importId: string): Left | undefined {
  const layers = layersOf(response)
  const left = layers.filter((layer) => layer.importId !== importId)
  if (left.length === layers.length) return undefined
  if (left.length === 0) return {}
  // What was there before stands again, whatever lay upon it.
  const untouched = layers.findIndex((layer) => layer.importId === importId)
  let stands = layers[untouched - 1]
  for (const layer of layers.slice(untouched).filter((one) => left.includes(one))) {
    stands = again(stands, layer, response.id)
  }
  const [first] = left
  const promoted = first?.importId && first !== layers[0] ? first : undefined
  return {
    ...(stands && { response: stands }),
    ...(promoted?.importId && {
      first: { importId: promoted.importId, wasUpdate: changes(promoted) },
    }),
  }
}

/** Lays a layer on anew. */
function again(below: StoredResponse | undefined, layer: StoredResponse, id: string) {
  const { replaced: _, brought, importId = '', receivedAt, ...stood } = layer
  const said: Response = brought ?? { ...stood, receivedAt }
  const { sameAs: __, ...own } = said
  if (below) return layOn(below, own, { importId, at: receivedAt })
  const first: StoredResponse = { ...own, id, receivedAt, importId }
  return own.id === id ? first : { ...first, sameAs: [own.id] }
}

/** Whether a layer changed more than the ids, so that its import counted it as an update. */
function changes(layer: StoredResponse): boolean {
  return layer.replaced !== undefined && !sayTheSame(layer, layer.replaced)
}

/** Whether two tellings differ in nothing but ids. */
export function sayTheSame(a: Response, b: Response): boolean {
  return told({ ...a, sameAs: [] }) === told({ ...b, sameAs: [] })
}
