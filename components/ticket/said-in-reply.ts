import type { Case } from '@/lib/cases/case'
import { fixToTell } from '@/lib/cases/fix'
import { loadPromises, promiseLanguages } from '@/lib/cases/promises/load'
import { detectLanguage } from '@/lib/platform/language'
import type { Language } from '@/lib/replies/language'
import { tellsOfFix } from '@/lib/replies/tells-of-fix'
import type { SaidPromise } from '@/lib/store/journal'
import { templateWith } from '@/lib/store/templates'
import type { Said } from './insert-reply'

/**
 * What a reply says that the case is to know of once it is sent: what will be done by when, and that
 * something was changed because of the customer. Nothing where they have no open case.
 * @param language of the customer: of the reply, where its own can not be told
 */
export async function saidInReply(
  text: string,
  templateId: string,
  one: Case | undefined,
  now: number,
  language: Language | undefined,
): Promise<Said> {
  if (!one || one.state === 'closed') return {}
  const promises = await promisesIn(text, one, now, language)
  const template = await templateWith(templateId)
  const fix = fixToTell(one)?.id
  return {
    ...(promises.length > 0 && { promises }),
    ...(template && tellsOfFix(template) && { loop: fix === undefined ? {} : { fix } }),
  }
}

/** In the language of the reply; none in one whose dates are not read. */
async function promisesIn(
  text: string,
  { rules }: Case,
  now: number,
  language: Language = 'en',
): Promise<SaidPromise[]> {
  const written = (await detectLanguage(text)) ?? language
  const read = promiseLanguages.find((one) => one === written)
  if (!read) return []
  const find = await loadPromises(read)
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const found = find(text, { at: now, calendar: rules.calendar, zone, from: 'reply' })
  return found.map(({ text: sentence, date, dueAt }) => ({ text: sentence, date, dueAt }))
}
