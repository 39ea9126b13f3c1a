import type { Case } from '@/lib/cases/case'
import { casesOf } from '@/lib/cases/cases-of'
import { askedFor, type Fix, fixesIn } from '@/lib/cases/fix'
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

/** The cases whose customers asked for a fix and were not told of it. */
export async function casesToTell(fix: Fix): Promise<CaseSummary[]> {
  return askedFor(fix, await casesWithCause(fix.cause))
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
