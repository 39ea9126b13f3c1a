import type { InsertFailure, ReplyBody } from '@/lib/frame/port'
import { send } from '@/lib/platform/messages'
import { shinglesOf } from '@/lib/replies/check/shingles'
import { saveDraft } from '@/lib/store/drafts'
import type { Draft } from '@/lib/store/journal'
import type { WorkPlace } from '@/lib/store/ticket-ref'
import { insert } from './session'

interface Insertion {
  template: { id: string; title: string }
  confirmed: boolean
  /** What the reply says that the case is to know of. */
  said: (body: ReplyBody, now: number) => Promise<Said>
}

/** Promises in a reply, and whether it closes the loop. */
export type Said = Pick<NonNullable<Draft['inserted']>, 'promises' | 'loop'>

/**
 * Puts a reply into the composer and notes which template it was made from: when the agent sends
 * it, the log says so. Its text is not kept, only its fingerprint, and hashes of its words by which the
 * next reply can be told to be nearly the same. `confirmed`: on the agent's word that this very
 * composer is a public reply.
 * @returns why it was not inserted, or null.
 */
export async function insertReply(
  place: WorkPlace,
  address: string,
  body: ReplyBody,
  { template, confirmed, said }: Insertion,
): Promise<InsertFailure | null> {
  const failure = await insert(place.key, body, confirmed)
  if (!failure || failure === 'not-taken') {
    void send('health', { part: 'insertion', works: !failure })
  }
  if (failure) return failure
  const fingerprint = await fingerprintOf(body.text)
  const at = Date.now()
  const shingles = shinglesOf(body.text)
  await saveDraft(place, {
    address,
    inserted: { at, template, fingerprint, shingles, ...(await said(body, at)) },
  })
  return null
}

/** SHA-256 in hexadecimal. */
export async function fingerprintOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
