import { browser } from 'wxt/browser'
import type { Answer, MessageType, Request } from '@/lib/platform/messages'

/** After an update of the extension the scripts in open pages go on without it. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined
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
