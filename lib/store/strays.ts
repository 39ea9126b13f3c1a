import { casesOf } from '@/lib/cases/cases-of'
import type { Intervention } from '@/lib/cases/intervention'
import type { CaseRules } from '@/lib/cases/rules'
import { type Stray, straysOf } from '@/lib/cases/stray'
import { toldIn } from '@/lib/cases/told'
import { customersAt } from './case-index'
import { teamEntries } from './interventions'
import { journal } from './journal'

/** Which of these entries name a case that is not here, by the id of the entry, and why. */
export async function straysAmong(
  entries: readonly Intervention[],
  rules: CaseRules,
): Promise<Map<string, Stray['code']>> {
  const named = entries.flatMap(({ responseId, address }) => (responseId && address) || [])
  const addresses = [...new Set(named)]
  const [customers, team, log] = await Promise.all([
    customersAt(addresses),
    teamEntries(),
    journal.interventions.where('address').anyOf(addresses).toArray(),
  ])
  const cases = customers.flatMap(({ address, responses }) =>
    casesOf(responses, [...log.filter((entry) => entry.address === address), ...team], rules),
  )
  const known = new Set(
    [...customers.flatMap(({ responses }) => responses), ...toldIn(log)].map(
      ({ address }) => address,
    ),
  )
  return new Map(straysOf(entries, cases, known).map(({ entry, code }) => [entry.id, code]))
}
