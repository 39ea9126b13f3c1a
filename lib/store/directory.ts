import { Dexie } from 'dexie'
import { companyDomainOf, type MailboxRules, mailboxOf, WIDEST } from '@/lib/customers/mailbox'
import { BUCKETS, bucketOf } from './buckets'
import { type DataBase, data, WHOLE } from './data'
import { newId } from './ids'

/**
 * The directory: addresses under their company's domain, under the mailbox that they may be a spelling
 * of, and under the source's own id of the customer. It may name more than is stored (an import that was
 * taken back leaves its addresses): whoever looks up reads the responses themselves.
 */

const SHELVES = 64
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

/** Addresses filed under a company's domain or an id (`idKey`), those filed first first. */
export async function addressesUnder(key: string, db: DataBase = data): Promise<string[]> {
  const filed = (await piecesOf(shelfOf(key), db)).flatMap(({ under }) => under[key] ?? [])
  return [...new Set(filed)].slice(0, mostUnder(key))
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
 * Files addresses: one record a shelf that it comes to, nothing is read. So give it only who is new.
 * Joins the transaction that runs, if it is on the directory.
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
  const piece = newId(Date.now())
  await db.directory.bulkAdd(
    [...shelves].map(([shelf, keys]) => ({ shelf, piece, under: underOf(keys) })),
  )
  // Few come one by one, as lookups bring them; an import tidies up at its end.
  if (shelves.size <= FEW) for (const shelf of shelves.keys()) await tidyShelf(shelf, MANY, db)
}

const FEW = 4
/** Pieces of a shelf that are read for one lookup at most, as long as addresses come one by one. */
const MANY = 64

/** Makes one piece of each shelf's: at the end of an import. */
export async function tidyDirectory(db: DataBase = data): Promise<void> {
  for (let shelf = 0; shelf < SHELVES; shelf++) await tidyShelf(shelf, 1, db)
}

/** Makes one piece of a shelf that has more than so many. */
async function tidyShelf(shelf: number, most: number, db: DataBase): Promise<void> {
  await db.transaction('rw', db.directory, async () => {
    if ((await rangeOf(shelf, db).count()) <= most) return
    const pieces = await piecesOf(shelf, db)
    const all = new Map<string, Set<string>>()
    for (const { under } of pieces) {
      for (const [key, addresses] of Object.entries(under)) {
        const set = all.get(key) ?? new Set()
        all.set(key, set)
        for (const one of addresses) if (set.size < mostUnder(key)) set.add(one)
      }
    }
    const [first] = pieces
    if (!first) return
    await rangeOf(shelf, db).delete()
    await db.directory.add({ ...first, under: underOf(all) })
  })
}

const rangeOf = (shelf: number, db: DataBase) =>
  db.directory.where('[shelf+piece]').between([shelf, Dexie.minKey], [shelf, Dexie.maxKey])

const piecesOf = (shelf: number, db: DataBase) => rangeOf(shelf, db).toArray()

const underOf = (keys: ReadonlyMap<string, ReadonlySet<string>>) =>
  Object.fromEntries([...keys].map(([key, addresses]) => [key, [...addresses]]))

const mostUnder = (key: string) => (key.startsWith('id:') ? MOST_OF_ID : MOST)

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
  if (await db.directory.get([WHOLE.shelf, WHOLE.piece])) return
  await navigator.locks.request('amends-directory', async () => {
    if (await db.directory.get([WHOLE.shelf, WHOLE.piece])) return
    for (let from = 0; from < BUCKETS; from += SCAN) {
      const buckets = await db.buckets
        .where('bucket')
        .between(from, from + SCAN)
        .toArray()
      const responses = buckets.flatMap((bucket) => bucket.responses)
      if (responses.length > 0) await fileAddresses(responses, db)
    }
    await tidyDirectory(db)
    await db.directory.put({ ...WHOLE, under: {} })
  })
}
