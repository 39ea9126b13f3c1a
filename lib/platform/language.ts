import { browser } from 'wxt/browser'
import type { Language } from '@/lib/replies/language'
import { reliable } from '@/lib/replies/reply-language'

/** More of a text tells no better which language it is in. */
const ENOUGH = 2_000

/**
 * The language of a text by the browser's own detector, on the device.
 * @returns undefined where the text is short, of several languages or of one that replies are not
 *   written in, and where the detector is not sure
 */
export async function detectLanguage(text: string): Promise<Language | undefined> {
  const asked = text.slice(0, ENOUGH)
  const { isReliable, languages } = await browser.i18n.detectLanguage(asked)
  const [first] = languages.toSorted((a, b) => b.percentage - a.percentage)
  return reliable(
    asked,
    first && { code: first.language, share: first.percentage, sure: isReliable },
  )
}

/** The language of the browser's own interface, as a code: the agent's. */
export function ownLanguage(): string {
  return browser.i18n.getUILanguage()
}
