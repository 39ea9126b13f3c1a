import type { Case } from '@/lib/cases/case'
import { casesOf } from '@/lib/cases/cases-of'
import { type Fix, fixesIn, type Reach, reachOf } from '@/lib/cases/fix'
import { logOf } from '@/lib/cases/order'
import type { CaseRules } from '@/lib/cases/rules'
import type { CaseSummary } from '@/lib/cases/summary'
import { interventionsFor, teamEntries } from './interventions'
import { journal } from './journal'
import { historyFor } from './responses'

/** Every case that is not closed, in no order; read it in a live query. See `freshenCases`. */
export function openCases(): Promise<CaseSummary[]> {
  return journal.cases.where('open').equals(1).toArray()
}

/** Closed cases whose customers are to be asked for a new score, the longest due first. */
export async function followUpsDue(now: number): Promise<CaseSummary[]> {
  const due = await journal.cases.where('followUpAt').belowOrEqual(now).toArray()
  return due.filter(({ askedAgainAt }) => askedAgainAt === undefined)
}

/** Open and closed cases of one cause, for the lead: who asked for its fix. */
export function casesWithCause(cause: string): Promise<CaseSummary[]> {
  return journal.cases.where('cause').equals(cause).toArray()
}

/** A recorded fix and whom it concerns. */
export interface FixReach extends Reach<CaseSummary> {
  fix: Fix
}

/** The recorded fixes, newest first, each with the customers to tell; read it in a live query. */
export async function fixesAndReach(): Promise<FixReach[]> {
  const all = await fixes()
  const causes = [...new Set(all.map(({ cause }) => cause))]
  const read = await Promise.all(causes.map(casesWithCause))
  const cases = new Map(causes.map((cause, i) => [cause, read[i] ?? []]))
  return all.map((fix) => ({ fix, ...reachOf(fix, cases.get(fix.cause) ?? []) })).reverse()
}

/** The recorded fixes, oldest first. */
export async function fixes(): Promise<Fix[]> {
  return fixesIn(logOf(await teamEntries()))
}

/** One case in full. @returns undefined when there is none such. */
export async function caseWithId(
  id: string,
  address: string,
  rules: CaseRules,
): Promise<Case | undefined> {
  const [responses, log, team] = await Promise.all([
    historyFor(address),
    interventionsFor(address),
    teamEntries(),
  ])
  return casesOf(responses, [...log, ...team], rules).find((one) => one.id === id)
}
