import { casesOf } from '@/lib/cases/cases-of'
import type { Fix } from '@/lib/cases/fix'
import type { Agent, Intervention } from '@/lib/cases/intervention'
import type { CaseRules } from '@/lib/cases/rules'
import { fixRecordRefusal, type Refusal, refusalOf, type Step } from '@/lib/cases/steps'
import { customersAt, indexCustomers, indexTables } from './case-index'
import { casesWithCause, fixes } from './cases'
import { fileAddresses } from './directory'
import { renewIdentities } from './identities'
import { newId } from './ids'
import { interventionsFor, logIntervention, teamEntries } from './interventions'
import { journal } from './journal'
import { historyFor } from './responses'

/**
 * Logs a step on a case, if the case as it is at that moment takes it: two tabs, or two quick
 * presses of a key, cannot both. The check, the entry and the index are one strict transaction.
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
  return journal.transaction('rw', indexTables, async () => {
    const log = [...(await interventionsFor(address)), ...(await teamEntries())]
    const one = casesOf(responses, log, rules).find(({ id }) => id === caseId)
    if (!one) return responses.length > 0 ? 'unknown-case' : 'no-responses'
    const refusal = refusalOf(one, step, entry.at)
    if (refusal) return refusal
    await logIntervention(entry)
    await indexCustomers([{ address, responses }], rules, entry.at)
    return undefined
  })
}

/** Logs what is done for a customer outside of their cases: there is nothing to refuse it. */
export function logWithoutCase(entry: Intervention, rules: CaseRules): Promise<void> {
  return logTogether([entry], rules)
}

/**
 * The same for several entries at once. Who belongs to whom, and the cases that a told response opens,
 * are renewed in their strict transaction.
 */
export async function logTogether(
  entries: readonly [Intervention, ...Intervention[]],
  rules: CaseRules,
): Promise<void> {
  const told = entries.flatMap((entry) => (entry.kind === 'response-told' ? [entry.address] : []))
  if (told.length > 0) await fileAddresses(told.map((address) => ({ address })))
  const customers = await customersAt([...new Set(entries.flatMap(({ address }) => address ?? []))])
  await journal.transaction('rw', [...indexTables, journal.identities], async () => {
    for (const entry of entries) await logIntervention(entry)
    await renewIdentities(entries)
    await indexCustomers(customers, rules, entries[0].at)
  })
}

/**
 * Records what was changed for a cause; the cases of that cause learn of it in the same strict
 * transaction. @returns the fix, or why it is refused.
 */
export async function recordFix(
  { cause, what }: Pick<Fix, 'cause' | 'what'>,
  agent: Agent,
  now: number,
  rules: CaseRules,
): Promise<Fix | Refusal> {
  const refusal = fixRecordRefusal(cause, what)
  if (refusal) return refusal
  const fix = { id: newId(now), at: now, cause, what: what.trim() }
  await logForCause(cause, { ...fix, agent, of: 'team', kind: 'fix-recorded' }, rules)
  return { ...fix, by: agent }
}

/** Takes a recorded fix back. @returns undefined when that is in the log, else why it is not. */
export async function takeFixBack(
  id: string,
  agent: Agent,
  now: number,
  rules: CaseRules,
): Promise<Refusal | undefined> {
  const fix = (await fixes()).find((one) => one.id === id)
  if (!fix) return 'already-undone'
  const entry = { id: newId(now), at: now, agent, of: 'team', kind: 'undone', undoes: id } as const
  await logForCause(fix.cause, entry, rules)
  return undefined
}

async function logForCause(cause: string, entry: Intervention, rules: CaseRules): Promise<void> {
  const concerned = await casesWithCause(cause)
  const customers = await customersAt([...new Set(concerned.map(({ address }) => address))])
  await journal.transaction('rw', indexTables, async () => {
    await logIntervention(entry)
    await indexCustomers(customers, rules, entry.at)
  })
}
