import { browser } from 'wxt/browser'
import type { Answer, MessageType, Request } from '@/lib/platform/content-messages'

const life = new AbortController()

/** Ends when the extension is gone: after an update the scripts in open pages go on without it. */
export const ended = life.signal

/** Whether the extension is still there; if not, all that this script does ends at once. */
export function isAlive(): boolean {
  if (browser.runtime?.id !== undefined) return true
  life.abort()
  return false
}

/**
 * Sends to the background, as `send` of lib/platform/messages does for our own pages. The answer is
 * taken as it is: only our background can give it, and a parser would double the script's weight.
 * @returns undefined when the extension is gone: the script of its next version takes over then.
 *   Throws what else went wrong.
 */
export async function tellBackground<T extends MessageType>(
  type: T,
  request: Request<T>,
): Promise<Answer<T> | undefined> {
  try {
    const reply: { error?: string; answer: Answer<T> } = await browser.runtime.sendMessage({
      type,
      request,
    })
    if (reply.error !== undefined) throw new Error(reply.error)
    return reply.answer
  } catch (error) {
    if (isAlive()) throw error
    return undefined
  }
}
