import { casesOf } from '@/lib/cases/case'
import type { Intervention } from '@/lib/cases/intervention'
import { type Refusal, refusalOf, type Step } from '@/lib/cases/steps'
import { interventionsFor, logIntervention } from './interventions'
import { journal } from './journal'
import { historyFor } from './responses'

/**
 * Logs a step on a case, if the case as it is at that moment takes it: two tabs, or two quick
 * presses of a key, cannot both. The check and the entry are one strict transaction.
 * @returns undefined when the entry is in the log, else why it is not. Throws when it could not be
 * saved.
 */
export async function takeStep(
  caseId: string,
  step: Step,
  entry: Intervention,
  caseWindowMs: number,
): Promise<Refusal | undefined> {
  const responses = await historyFor(entry.address)
  return journal.transaction('rw', journal.interventions, async () => {
    const log = await interventionsFor(entry.address)
    const one = casesOf(responses, log, caseWindowMs).find(({ id }) => id === caseId)
    const refusal = one ? refusalOf(one, step) : 'not-of-this-case'
    if (!refusal) await logIntervention(entry)
    return refusal
  })
}
