import type { Case } from '@/lib/cases/case'
import { casesOf } from '@/lib/cases/cases-of'
import type { CaseRules } from '@/lib/cases/rules'
import { withTold } from '@/lib/cases/told'
import { type Colleague, type Company, companyOf } from '@/lib/customers/company'
import { type Known, type Likely, likelySame } from '@/lib/customers/likely'
import { companyDomainOf } from '@/lib/customers/mailbox'
import type { Response } from '@/lib/nps/response'
import { inTimeOrder, isNps } from '@/lib/nps/responses'
import { customersAt } from './case-index'
import { addressesUnder, idKey } from './directory'
import { setApartFrom } from './identities'
import { interventionsFor, teamEntries } from './interventions'
import { journal } from './journal'

/** Whom the customer belongs with: colleagues, and who may be the customer themselves. */
export interface Relatives {
  /** Absent where nobody else of a company is known. */
  company?: Company
  likely: Likely[]
}

/** Of one company; the rest is counted, not looked at. */
const MOST = 200

/** A customer as far as it takes to find their relatives. */
export interface Self {
  addresses: readonly string[]
  responses: readonly Response[]
  /** As the helpdesk names them. */
  name?: string | undefined
}

/** Reads each bucket once; read it in a live query, after the customer is shown. */
export async function relativesOf(self: Self, rules: CaseRules): Promise<Relatives> {
  const domains = [...new Set(self.addresses.flatMap((one) => companyDomainOf(one) ?? []))]
  const ids = [...new Set(idsOf(self.responses))]
  const [byDomain, byId, apart] = await Promise.all([
    namedUnder(domains, self),
    namedUnder(ids, self),
    setApartFrom(self.addresses),
  ])
  const people = await readAll([...new Set([...byId, ...byDomain])].slice(0, MOST), rules)
  const own = self.addresses.map((address) => knownOf(address, self.responses, self.name))
  const others = people.map(({ address, responses }) => knownOf(address, responses))
  const likely = likelySame(own, others, apart)
  const [domain] = domains
  const colleagues = await onePerCustomer(
    people.filter(({ address }) => byDomain.includes(address)),
  )
  if (domain === undefined || colleagues.length === 0) return { likely }
  const skipped = Math.max(0, byDomain.length - MOST)
  return { likely, company: companyOf(domain, colleagues, colleagues.length + skipped) }
}

async function namedUnder(keys: readonly string[], { addresses }: Self): Promise<string[]> {
  const found = await Promise.all(keys.map((key) => addressesUnder(key)))
  return [...new Set(found.flat())].filter((one) => !addresses.includes(one))
}

interface Person {
  address: string
  responses: Response[]
  openCase: Case | undefined
}

/** Those of them who have answered. */
async function readAll(addresses: readonly string[], rules: CaseRules): Promise<Person[]> {
  const [customers, logs, team] = await Promise.all([
    customersAt(addresses),
    Promise.all(addresses.map(interventionsFor)),
    teamEntries(),
  ])
  return customers.flatMap(({ address, responses: stored }, i) => {
    const log = logs[i] ?? []
    const responses = inTimeOrder(withTold(stored, log).filter(isNps))
    if (responses.length === 0) return []
    const cases = casesOf(responses, [...log, ...team], rules)
    const openCase = cases.findLast(({ state }) => state !== 'closed')
    return [{ address, responses, openCase }]
  })
}

/** Of several addresses of one customer the one that answered last stands for them. */
async function onePerCustomer(people: readonly Person[]): Promise<Colleague[]> {
  const rows = await journal.identities.bulkGet(people.map(({ address }) => address))
  const byCustomer = new Map<string, Person>()
  for (const [i, person] of people.entries()) {
    const key = rows[i]?.linked.toSorted()[0] ?? person.address
    const known = byCustomer.get(key)
    byCustomer.set(key, known ? joined(known, person) : person)
  }
  return [...byCustomer.values()].flatMap(({ address, responses, openCase }) => {
    const latest = responses.at(-1)
    if (!latest) return []
    const name = responses.findLast((one) => one.name)?.name
    return [{ address, latest, ...(name && { name }), ...(openCase && { openCase }) }]
  })
}

function joined(a: Person, b: Person): Person {
  const responses = inTimeOrder([...a.responses, ...b.responses])
  const address = responses.at(-1)?.address ?? a.address
  return { address, responses, openCase: a.openCase ?? b.openCase }
}

function idsOf(responses: readonly Response[]): string[] {
  return responses.flatMap(({ source, externalId }) =>
    externalId === undefined ? [] : [idKey(source, externalId)],
  )
}

function knownOf(address: string, responses: readonly Response[], name?: string): Known {
  const own = responses.filter((one) => one.address === address)
  const names = own.flatMap((one) => one.name ?? [])
  return { address, names: name ? [...names, name] : names, ids: idsOf(own) }
}
