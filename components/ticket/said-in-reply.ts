import { LOOP_TEMPLATE } from '@/components/cases/loop-template'
import type { Case } from '@/lib/cases/case'
import { fixToTell } from '@/lib/cases/fix'
import { loadPromises } from '@/lib/cases/promises/load'
import type { Said } from './insert-reply'

/**
 * What a reply says that the case is to know of once it is sent: what will be done by when, and that
 * something was changed because of the customer. Nothing where they have no open case.
 */
export async function saidInReply(
  text: string,
  templateId: string,
  one: Case | undefined,
  now: number,
): Promise<Said> {
  if (!one || one.state === 'closed') return {}
  const find = await loadPromises('en')
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const { calendar } = one.rules
  const found = find(text, { at: now, calendar, zone, from: 'reply' })
  const promises = found.map(({ text: sentence, date, dueAt }) => ({ text: sentence, date, dueAt }))
  const fix = fixToTell(one)?.id
  return {
    ...(promises.length > 0 && { promises }),
    ...(templateId === LOOP_TEMPLATE && { loop: fix === undefined ? {} : { fix } }),
  }
}
