import { casesOf } from '@/lib/cases/cases-of'
import type { CaseRules } from '@/lib/cases/rules'
import { summaryOf } from '@/lib/cases/summary'
import { withTold } from '@/lib/cases/told'
import type { Response } from '@/lib/nps/response'
import { sentIn } from '@/lib/replies/use'
import { BUCKETS, bucketOf, responsesIn } from './buckets'
import { ALL, type Bucket, data, type Touched } from './data'
import { interventionsFor, teamEntries } from './interventions'
import { journal } from './journal'
import { withCases } from './merge'
import { nowSilent, renewUse } from './template-use'

/**
 * The index of cases: one row a case, so that ten thousand are listed without reading every
 * customer. A step renews its customer's rows in its own transaction; what imports change they note
 * in theirs (`touched`), and `freshenCases` brings it in. It can be thrown away and made anew.
 * The use of templates is kept with it (`template-use.ts`): what followed a reply is its case's outcome.
 */

/** What a transaction has to be on that renews the index. */
export const indexTables = [journal.interventions, journal.cases, journal.sent, journal.uses]

/** A customer's responses, read before the transaction on the journal: it is another database. */
export interface Customer {
  address: string
  responses: readonly Response[]
}

/** Renews the rows of these customers. Inside a transaction on the tables of the index. */
export async function indexCustomers(
  customers: readonly Customer[],
  rules: CaseRules,
  now: number,
): Promise<void> {
  const team = await teamEntries()
  // One key range each, all at once: IndexedDB reads a range in one piece, several by a cursor.
  const known = await Promise.all(
    customers.map(async ({ address, responses: stored }) => {
      const [log, old] = await Promise.all([
        interventionsFor(address),
        journal.cases.where('address').equals(address).primaryKeys(),
      ])
      const responses = withTold(stored, log)
      const cases = casesOf(responses, [...log, ...team], rules)
      const sent = sentIn(log, cases, responses, now)
      return { address, rows: cases.map((one) => summaryOf(one, responses)), old, sent }
    }),
  )
  const rows = known.flatMap((one) => one.rows)
  const ids = new Set(rows.map(({ id }) => id))
  const gone = known.flatMap(({ old }) => old).filter((id) => !ids.has(id))
  if (gone.length > 0) await journal.cases.bulkDelete(gone)
  await journal.cases.bulkPut(rows)
  await renewUse(known)
}

/**
 * Brings the index up to date: what imports touched and who is silent by now, or all of it when it was never made or the
 * team's rules have changed. Returns after the commit; does nothing when nothing is to be done. One
 * tab at a time, the others wait. Not inside a live query: it writes.
 */
export async function freshenCases(rules: CaseRules, now = Date.now()): Promise<void> {
  await navigator.locks.request('amends-cases', async () => {
    const touched = await data.touched.toArray()
    const mark = await journal.marks.get('cases')
    const key = keyOf(rules)
    if (mark?.rules !== key || touched.some(({ address }) => address === ALL)) {
      await rebuild(rules, key, now)
    } else {
      const silent = await nowSilent(now)
      await bringIn([...new Set([...touched.map(({ address }) => address), ...silent])], rules, now)
    }
    await settle(touched)
  })
}

/** Whether `freshenCases` has something to do: for a live query. */
export async function isStale(rules: CaseRules, now = Date.now()): Promise<boolean> {
  const mark = await journal.marks.get('cases')
  if (mark?.rules !== keyOf(rules) || (await data.touched.count()) > 0) return true
  return (await nowSilent(now)).length > 0
}

/** Grows when a row holds something else than before. */
const SHAPE = 3

/** The rules that a row depends on: when to warn is asked of the clock alone, a mailbox when a customer is read. */
function keyOf({ warnAt: _, mailbox: __, ...rules }: CaseRules): string {
  return `${SHAPE} ${JSON.stringify(rules)}`
}

/** Customers in one transaction. */
const SLICE = 500

async function bringIn(addresses: readonly string[], rules: CaseRules, now: number): Promise<void> {
  for (let from = 0; from < addresses.length; from += SLICE) {
    await write(await customersAt(addresses.slice(from, from + SLICE)), rules, now)
  }
}

/** The responses of some customers, each bucket read once. */
export async function customersAt(addresses: readonly string[]): Promise<Customer[]> {
  const numbers = [...new Set(addresses.map(bucketOf))]
  const buckets = new Map<number, Bucket>()
  for (const bucket of await data.buckets.bulkGet(numbers)) {
    if (bucket) buckets.set(bucket.bucket, bucket)
  }
  return addresses.map((address) => ({
    address,
    responses: responsesIn(buckets.get(bucketOf(address)), address),
  }))
}

function write(customers: readonly Customer[], rules: CaseRules, now: number): Promise<void> {
  return journal.transaction('rw', indexTables, () => indexCustomers(customers, rules, now))
}

/** Buckets in memory at once. */
const SCAN = 128

/**
 * From the responses themselves, slice by slice; then whoever else has rows or stands in the log:
 * rows that nothing bears out go.
 */
async function rebuild(rules: CaseRules, key: string, now: number): Promise<void> {
  await journal.marks.delete('cases')
  const tables = [journal.cases, journal.sent, journal.interventions]
  const known = await Promise.all(tables.map((each) => each.orderBy('address').uniqueKeys()))
  const left = new Set(known.flat() as string[])
  for (let from = 0; from < BUCKETS; from += SCAN) {
    const buckets = await data.buckets
      .where('bucket')
      .between(from, from + SCAN)
      .toArray()
    const customers = buckets.flatMap((bucket) =>
      withCases(bucket.responses, rules.windowMs).map((address) => ({
        address,
        responses: responsesIn(bucket, address),
      })),
    )
    for (const { address } of customers) left.delete(address)
    if (customers.length > 0) await write(customers, rules, now)
  }
  await bringIn([...left], rules, now)
  await journal.marks.put({ key: 'cases', rules: key })
}

/** Forgets what was brought in, but not what was touched anew meanwhile. */
async function settle(touched: readonly Touched[]): Promise<void> {
  if (touched.length === 0) return
  await data.transaction('rw', data.touched, async () => {
    const now = await data.touched.bulkGet(touched.map(({ address }) => address))
    const same = touched.filter(({ mark }, i) => now[i]?.mark === mark)
    await data.touched.bulkDelete(same.map(({ address }) => address))
  })
}
