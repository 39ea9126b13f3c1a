import { useLiveQuery } from 'dexie-react-hooks'
import { casesOf } from '@/lib/cases/cases-of'
import { undoneIn } from '@/lib/cases/order'
import { rulesOf } from '@/lib/cases/rules'
import { historyOf } from '@/lib/nps/history'
import { settings } from '@/lib/platform/settings'
import type { Situation } from '@/lib/replies/situation'
import { interventionsFor, teamEntries } from '@/lib/store/interventions'
import { historyFor } from '@/lib/store/responses'

/** All that a template may draw on of one customer of the team's, without a ticket; undefined until read. */
export function useRealCustomer(address: string): Situation | undefined {
  return useLiveQuery(() => situationOf(address), [address])
}

async function situationOf(address: string): Promise<Situation> {
  const [responses, log, team] = await Promise.all([
    historyFor(address),
    interventionsFor(address),
    teamEntries(),
  ])
  const values = await settings.read()
  const cases = casesOf(responses, [...log, ...team], rulesOf(values))
  const one = cases.findLast(({ state }) => state !== 'closed') ?? cases.at(-1)
  const history = historyOf(responses)
  const undone = undoneIn(log)
  return {
    customer: { address },
    ...(history && { history }),
    ...(one && { case: one }),
    agent: { name: values.agentName ?? '' },
    past: log.filter(({ id }) => !undone.has(id)),
    now: Date.now(),
  }
}
