import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { stored } from './stored'

/** What the agent asked for, and the window that shows it, if one was opened. */
const Asked = z.strictObject({
  text: z.string(),
  /** Tells a question from the same one asked again. */
  at: z.number(),
  windowId: z.optional(z.int()),
})
export type Asked = z.infer<typeof Asked>

/**
 * The text in which the agent named a customer: kept in memory only and never in an address, which
 * the browser would write into its history.
 */
export const asked = stored('asked', Asked, { text: '', at: 0 }, 'session')

const SIZE = { width: 440, height: 860 }

/** Shows whoever is named in the text in the customer's window: the one that is open, else a new one. */
export async function showCustomer(text: string): Promise<void> {
  const { windowId } = await ask(text)
  if (windowId !== undefined && (await bringUp(windowId))) return
  const url = browser.runtime.getURL('/customer.html')
  const opened = await browser.windows.create({ url, type: 'popup', ...SIZE })
  if (opened?.id === undefined) return
  const { id } = opened
  await asked.change((now) => ({ ...now, windowId: id }))
}

/** Names another customer in the window that is open. */
export function ask(text: string): Promise<Asked> {
  return asked.change((before) => ({ ...before, text, at: Date.now() }))
}

/** @returns false when it was closed: the browser has no other word for that. */
async function bringUp(windowId: number): Promise<boolean> {
  try {
    await browser.windows.update(windowId, { focused: true })
    return true
  } catch {
    return false
  }
}
