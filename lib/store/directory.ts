import { companyDomainOf, type MailboxRules, mailboxOf, WIDEST } from '@/lib/customers/mailbox'
import { BUCKETS, bucketOf } from './buckets'
import { type DataBase, data, WHOLE } from './data'

/**
 * The directory: addresses under their company's domain, under the mailbox that they may be a spelling
 * of, and under the source's own id of the customer. It may name more than is stored (an import that was
 * taken back leaves its addresses): whoever looks up reads the responses themselves.
 */

const SHELVES = 1024
/** Of one company; more are not looked through. */
const MOST = 2000
/** An id that so many addresses have is no person's. */
const MOST_OF_ID = 20

interface Filed {
  address: string
  source?: string
  externalId?: string | undefined
}

/** The key of a customer's id at a source. */
export function idKey(source: string, externalId: string): string {
  return `id:${source}:${externalId}`
}

/** Addresses filed under a company's domain or an id (`idKey`). */
export async function addressesUnder(key: string, db: DataBase = data): Promise<string[]> {
  return (await db.directory.get(shelfOf(key)))?.under[key] ?? []
}

/** The other spellings of a mailbox, by the team's rules. */
export async function spellingsOf(
  mailbox: string,
  rules: MailboxRules,
  db: DataBase = data,
): Promise<string[]> {
  const filed = await addressesUnder(mailboxOf(mailbox, WIDEST), db)
  return filed.filter((one) => one !== mailbox && mailboxOf(one, rules) === mailbox)
}

/**
 * Files addresses, those that are there already at the cost of a read. Each shelf is read and written
 * once a call. Joins the transaction that runs, if it is on the directory.
 */
export async function fileAddresses(all: readonly Filed[], db: DataBase = data): Promise<void> {
  const shelves = new Map<number, Map<string, Set<string>>>()
  for (const one of all) {
    for (const key of keysOf(one)) {
      const shelf = shelfOf(key)
      const keys = shelves.get(shelf) ?? new Map<string, Set<string>>()
      shelves.set(shelf, keys)
      keys.set(key, (keys.get(key) ?? new Set()).add(one.address))
    }
  }
  const numbers = [...shelves.keys()].sort((a, b) => a - b)
  await db.transaction('rw', db.directory, async () => {
    const stored = await db.directory.bulkGet(numbers)
    const changed = numbers.flatMap((shelf, i) => {
      const under = joined(stored[i]?.under ?? {}, shelves.get(shelf) ?? new Map())
      return under ? [{ shelf, under }] : []
    })
    await db.directory.bulkPut(changed)
  })
}

/** @returns undefined when all of it was there. */
function joined(
  under: Record<string, string[]>,
  more: ReadonlyMap<string, ReadonlySet<string>>,
): Record<string, string[]> | undefined {
  const changed: [string, string[]][] = []
  for (const [key, addresses] of more) {
    const known = new Set(under[key])
    const room = (key.startsWith('id:') ? MOST_OF_ID : MOST) - known.size
    const fresh = [...addresses].filter((one) => !known.has(one)).slice(0, Math.max(0, room))
    if (fresh.length > 0) changed.push([key, [...known, ...fresh]])
  }
  return changed.length > 0 ? { ...under, ...Object.fromEntries(changed) } : undefined
}

function keysOf({ address, source, externalId }: Filed): string[] {
  const domain = companyDomainOf(address)
  const mailbox = mailboxOf(address, WIDEST)
  return [
    ...(domain ? [domain] : []),
    ...(mailbox === address ? [] : [mailbox]),
    ...(source && externalId ? [idKey(source, externalId)] : []),
  ]
}

/** Takes addresses out, whatever they stand under. Joins the transaction that runs, as above. */
export async function unfileAddresses(
  addresses: readonly string[],
  db: DataBase = data,
): Promise<void> {
  const gone = new Set(addresses)
  await db.directory
    .filter(({ under }) =>
      Object.entries(under).some(([key, its]) => gone.has(key) || its.some((one) => gone.has(one))),
    )
    .modify((shelf) => {
      const left = Object.entries(shelf.under).flatMap(([key, its]): [string, string[]][] => {
        const others = its.filter((one) => !gone.has(one))
        return gone.has(key) || others.length === 0 ? [] : [[key, others]]
      })
      shelf.under = Object.fromEntries(left)
    })
}

const shelfOf = (key: string) => bucketOf(key) % SHELVES

/** Buckets in memory at once. */
const SCAN = 64

/**
 * Files what was stored before there was a directory; does nothing once that is done. One tab at a time,
 * the others wait. Not inside a live query: it writes.
 */
export async function makeDirectoryWhole(db: DataBase = data): Promise<void> {
  if (await db.directory.get(WHOLE)) return
  await navigator.locks.request('amends-directory', async () => {
    if (await db.directory.get(WHOLE)) return
    for (let from = 0; from < BUCKETS; from += SCAN) {
      const buckets = await db.buckets
        .where('bucket')
        .between(from, from + SCAN)
        .toArray()
      const responses = buckets.flatMap((bucket) => bucket.responses)
      if (responses.length > 0) await fileAddresses(responses, db)
    }
    await db.directory.put({ shelf: WHOLE, under: {} })
  })
}
