import type { Response } from '@/lib/nps/response'
import type { Erasure } from './erasure-rows'
import { type Journal, journal } from './journal'

/** SHA-256 of the salt and an address, in hexadecimal digits. */
export async function hashOf(salt: string, address: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}\n${address}`)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The salt of all erasures in this browser. */
export async function saltOf(db: Journal = journal): Promise<string> {
  const first = await db.erasures.toCollection().first()
  return first?.salt ?? crypto.randomUUID()
}

/** Newest first. */
export function listErasures(db: Journal = journal): Promise<Erasure[]> {
  return db.erasures.orderBy('at').reverse().toArray()
}

/**
 * Parts what comes in: an answer of a customer who was erased after they gave it does not come back;
 * one that they gave later is theirs to give.
 */
export async function partErased<T extends { response: Response }>(
  incoming: readonly T[],
  db: Journal = journal,
): Promise<{ fresh: readonly T[]; erased: T[] }> {
  const erasures = await db.erasures.toArray()
  const [first] = erasures
  if (!first) return { fresh: incoming, erased: [] }
  const times = new Map<string, number>()
  for (const { people, at } of erasures) {
    for (const person of people) times.set(person, Math.max(at, times.get(person) ?? at))
  }
  const addresses = [...new Set(incoming.map(({ response }) => response.address))]
  const erasedAt = new Map<string, number>()
  for (const address of addresses) {
    const at = times.get(await hashOf(first.salt, address))
    if (at !== undefined) erasedAt.set(address, at)
  }
  const isErased = ({ response }: T) =>
    response.answeredAt <= (erasedAt.get(response.address) ?? Number.NEGATIVE_INFINITY)
  return {
    fresh: erasedAt.size > 0 ? incoming.filter((one) => !isErased(one)) : incoming,
    erased: erasedAt.size > 0 ? incoming.filter(isErased) : [],
  }
}
