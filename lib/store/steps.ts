import { casesOf } from '@/lib/cases/cases-of'
import type { Intervention } from '@/lib/cases/intervention'
import type { CaseRules } from '@/lib/cases/rules'
import { type Refusal, refusalOf, type Step } from '@/lib/cases/steps'
import { interventionsFor, logIntervention, teamEntries } from './interventions'
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
  rules: CaseRules,
): Promise<Refusal | undefined> {
  const { address } = entry
  if (address === undefined) return 'unknown-case'
  const responses = await historyFor(address)
  return journal.transaction('rw', journal.interventions, async () => {
    const log = [...(await interventionsFor(address)), ...(await teamEntries())]
    const one = casesOf(responses, log, rules).find(({ id }) => id === caseId)
    if (!one) return responses.length > 0 ? 'unknown-case' : 'no-responses'
    const refusal = refusalOf(one, step, entry.at)
    if (!refusal) await logIntervention(entry)
    return refusal
  })
}
