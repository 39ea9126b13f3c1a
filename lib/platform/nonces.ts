import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

/** A frame that takes longer to load than this has to be mounted again. */
const LIFETIME = 30_000

const Nonce = z.strictObject({ tabId: z.number(), expires: z.number() })
const keyOf = (nonce: string) => `nonce:${nonce}`

/**
 * One-use words that a frame shows to prove that our content script mounted it in this tab. They are
 * kept where no content script can read them, and outlive the worker.
 */
export async function issueNonce(tabId: number, now: number): Promise<string> {
  const nonce = crypto.randomUUID()
  await dropExpired(now)
  await browser.storage.session.set({ [keyOf(nonce)]: { tabId, expires: now + LIFETIME } })
  return nonce
}

let last: Promise<unknown> = Promise.resolve()

/** @returns true once for each nonce, in the tab it was made for, in its time. */
export function redeemNonce(nonce: string, tabId: number, now: number): Promise<boolean> {
  // One after the other: two frames with one nonce must not both be told yes.
  const redeemed = last.then(async () => {
    const key = keyOf(nonce)
    const found = Nonce.safeParse((await browser.storage.session.get(key))[key])
    await browser.storage.session.remove(key)
    return found.success && found.data.tabId === tabId && now < found.data.expires
  })
  last = redeemed.catch(() => undefined)
  return redeemed
}

async function dropExpired(now: number): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null))
  const expired = all.filter(([key, value]) => {
    const nonce = Nonce.safeParse(value)
    return key.startsWith('nonce:') && !(nonce.success && now < nonce.data.expires)
  })
  await browser.storage.session.remove(expired.map(([key]) => key))
}
