import { casesOf } from '@/lib/cases/cases-of'
import type { CaseRules } from '@/lib/cases/rules'
import type { Response } from '@/lib/nps/response'
import { customersAt } from './case-index'
import { together } from './customer'
import { addressesOfCustomer } from './identities'
import { interventionsFor, teamEntries } from './interventions'

/** Who has an address, in a few words: enough to tell whether it is who one thinks. */
export interface Preview {
  name?: string
  latest?: Response
  responses: number
  /** How many addresses of theirs are known. */
  addresses: number
  openCase: boolean
}

/** Read it in a live query. */
export async function previewOf(address: string, rules: CaseRules): Promise<Preview> {
  const addresses = await addressesOfCustomer(address, rules.mailbox)
  const [customers, logs, team] = await Promise.all([
    customersAt(addresses),
    Promise.all(addresses.map(interventionsFor)),
    teamEntries(),
  ])
  const { responses, log } = together(
    customers.map((one, i) => ({ responses: [...one.responses], log: logs[i] ?? [] })),
  )
  const latest = responses.at(-1)
  const name = responses.findLast((one) => one.name)?.name
  const cases = casesOf(responses, [...log, ...team], rules)
  return {
    ...(name && { name }),
    ...(latest && { latest }),
    responses: responses.length,
    addresses: addresses.length,
    openCase: cases.some(({ state }) => state !== 'closed'),
  }
}
