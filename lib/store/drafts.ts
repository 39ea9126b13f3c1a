import { type Draft, journal } from './journal'
import type { WorkPlace } from './ticket-ref'

/** Fields to set; `undefined` clears one. */
export type DraftChange = {
  [Field in Exclude<keyof Draft, 'key' | 'ticket'>]?: Draft[Field] | undefined
}

/** The work in hand at a place (`WorkPlace`), if any. */
export function draftFor(key: string): Promise<Draft | undefined> {
  return journal.drafts.get(key)
}

/**
 * Sets or clears fields of a place's draft and leaves the others as they are, so that the
 * composer, the chooser of the requester and the background can all write to it.
 * Returns after the commit.
 */
export async function saveDraft(place: WorkPlace, change: DraftChange): Promise<void> {
  await journal.transaction('rw', journal.drafts, async () => {
    const draft: Draft = {
      ...(await draftFor(place.key)),
      key: place.key,
      ...('url' in place && { ticket: place }),
    }
    await journal.drafts.put(changed(draft, change))
  })
}

function changed(draft: Draft, change: DraftChange): Draft {
  const entries = Object.entries({ ...draft, ...change }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as unknown as Draft
}

/** Work in hand with one of these customers, or a question about a reply that went to them. */
export function isAbout({ key, address, submitted }: Draft, addresses: readonly string[]): boolean {
  return (
    addresses.some((one) => key === `customer:${one}`) ||
    (address !== undefined && addresses.includes(address)) ||
    (submitted?.to.some((one) => addresses.includes(one)) ?? false)
  )
}
