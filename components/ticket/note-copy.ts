import type { Agent } from '@/lib/cases/intervention'
import { shinglesOf } from '@/lib/replies/check/shingles'
import type { ReplyBody } from '@/lib/replies/fill'
import { saveDraft } from '@/lib/store/drafts'
import type { WorkPlace } from '@/lib/store/ticket-ref'
import { fingerprintOf } from './insert-reply'

interface Copied {
  place: WorkPlace
  address: string
  agent: Agent
  body: ReplyBody
  template: { id: string; title: string }
}

/**
 * Notes that a reply was copied where there is no ticket: nothing can be seen to be sent there, so
 * the agent is asked. The log gets an entry on their yes only.
 */
export async function noteCopy({ place, address, agent, body, template }: Copied): Promise<void> {
  const at = Date.now()
  const fingerprint = await fingerprintOf(body.text)
  await saveDraft(place, {
    address,
    inserted: { at, template, fingerprint, shingles: shinglesOf(body.text) },
    submitted: { at, marker: '', to: [address], agent, asked: true },
  })
}
