import type { InsertFailure, ReplyBody } from '@/lib/frame/port'
import { send } from '@/lib/platform/messages'
import { shinglesOf } from '@/lib/replies/check/shingles'
import { saveDraft } from '@/lib/store/drafts'
import type { WorkPlace } from '@/lib/store/ticket-ref'
import { insert } from './session'

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
  { template, confirmed }: { template: { id: string; title: string }; confirmed: boolean },
): Promise<InsertFailure | null> {
  const failure = await insert(place.key, body, confirmed)
  if (!failure || failure === 'not-taken') {
    void send('health', { part: 'insertion', works: !failure })
  }
  if (failure) return failure
  const fingerprint = await fingerprintOf(body.text)
  await saveDraft(place, {
    address,
    inserted: { at: Date.now(), template, fingerprint, shingles: shinglesOf(body.text) },
  })
  return null
}

/** SHA-256 in hexadecimal. */
export async function fingerprintOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
