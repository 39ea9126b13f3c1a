import type { Response } from '@/lib/nps/response'
import { type Bucket, bucketOf, type DataBase, data, type ImportRecord } from './data'
import { fileAddresses } from './directory'
import { partErased } from './erasures'
import { newId } from './ids'
import {
  type Arrival,
  type Counts,
  type Incoming,
  merge,
  noCounts,
  sumOf,
  withCases,
} from './merge'

/** Newest first. */
export async function listImports(db: DataBase = data): Promise<ImportRecord[]> {
  return db.imports.orderBy('startedAt').reverse().toArray()
}

/**
 * Opens an import: from now until `finishImport` it is one that a crash would take back. `refused`:
 * rows that were refused before they reached the store.
 */
export async function beginImport(
  fileName: string,
  refused: number,
  now: number,
  db: DataBase = data,
): Promise<ImportRecord> {
  const record: ImportRecord = {
    id: newId(now),
    fileName,
    startedAt: now,
    state: 'running',
    refused,
    ...noCounts(),
  }
  await db.imports.add(record)
  return record
}

/**
 * Merges a batch of responses (up to some 50,000: they are in memory at once) into a running import.
 * One transaction: the responses and the import's counters are stored together or not at all. Throws
 * when the import does not run, and Dexie's QuotaExceededError when the disk is full.
 * @param parts the import's parts that the batch is made of: they go in the same transaction
 */
export async function importResponses(
  importId: string,
  batch: readonly Incoming[],
  windowMs: number,
  db: DataBase = data,
  parts: readonly number[] = [],
): Promise<void> {
  const { fresh, erased } = await partErased(batch)
  const tables = [db.buckets, db.imports, db.touched, db.directory, db.parts]
  await db.transaction('rw', tables, async () => {
    const record = await db.imports.get(importId)
    if (record?.state !== 'running') throw new Error('This import does not run')
    const arrival = { importId, at: record.startedAt, windowMs }
    const { counts, repeated } = await mergeBatch(fresh, arrival, db, true)
    await db.imports.put({
      ...record,
      ...sumOf(record, counts),
      refused: record.refused + repeated.length + erased.length,
    })
    await db.parts.bulkDelete(parts.map((part) => [importId, part]))
  })
}

/** What importing a batch now would do: reads and merges the same, writes nothing. */
export async function foretell(
  batch: readonly Incoming[],
  at: number,
  windowMs: number,
  db: DataBase = data,
): Promise<{ counts: Counts; repeated: Incoming[]; erased: Incoming[] }> {
  const { fresh, erased } = await partErased(batch)
  return { ...(await mergeBatch(fresh, { importId: 'foretold', at, windowMs }, db, false)), erased }
}

/** How many buckets are in memory at once. */
const SLICE = 64

/**
 * Merges a batch into the buckets; with `write` inside the caller's transaction on `buckets`,
 * `touched` and `directory`.
 */
export async function mergeBatch(
  batch: readonly Incoming[],
  arrival: Arrival,
  db: DataBase,
  write: boolean,
): Promise<{ counts: Counts; repeated: Incoming[] }> {
  const groups = inBuckets(batch)
  const numbers = [...groups.keys()].sort((a, b) => a - b)
  let counts = noCounts()
  const repeated: Incoming[] = []
  const newcomers: Response[] = []
  for (let i = 0; i < numbers.length; i += SLICE) {
    const slice = numbers.slice(i, i + SLICE)
    const stored = await db.buckets.bulkGet(slice)
    const changed: Bucket[] = []
    for (const [at, bucket] of slice.entries()) {
      const merged = merge(stored[at]?.responses ?? [], groups.get(bucket) ?? [], arrival)
      counts = sumOf(counts, merged.counts)
      repeated.push(...merged.repeated)
      if (merged.changed) changed.push({ bucket, responses: merged.responses })
      newcomers.push(...newIn(groups.get(bucket) ?? [], stored[at]?.responses ?? []))
    }
    if (write) {
      await db.buckets.bulkPut(changed)
      await touch(changed, arrival, db)
    }
  }
  if (write) await fileAddresses(newcomers, db)
  return { counts, repeated }
}

/** Responses whose customer, or whose customer's id at the source, a bucket does not know yet. */
function newIn(batch: readonly Incoming[], stored: readonly Response[]): Response[] {
  const who = ({ address, source, externalId }: Response) =>
    `${address}\n${externalId === undefined ? '' : `${source}\n${externalId}`}`
  const known = new Set(stored.flatMap((one) => [who(one), one.address]))
  const isNew = (one: Response) => !known.has(one.externalId === undefined ? one.address : who(one))
  return batch.map(({ response }) => response).filter(isNew)
}

/** Notes which customers' cases the batch may have changed, in its own transaction. */
async function touch(changed: readonly Bucket[], arrival: Arrival, db: DataBase): Promise<void> {
  const addresses = changed.flatMap(({ responses }) => {
    const brought = new Set(
      responses.filter((one) => one.importId === arrival.importId).map(({ address }) => address),
    )
    return withCases(responses, arrival.windowMs).filter((address) => brought.has(address))
  })
  if (addresses.length === 0) return
  const mark = newId(arrival.at)
  await db.touched.bulkPut(addresses.map((address) => ({ address, mark })))
}

function inBuckets(batch: readonly Incoming[]): Map<number, Incoming[]> {
  const groups = new Map<number, Incoming[]>()
  for (const one of batch) {
    const bucket = bucketOf(one.response.address)
    const group = groups.get(bucket)
    if (group) group.push(one)
    else groups.set(bucket, [one])
  }
  return groups
}

/** Closes a running import: from now on it stands. */
export async function finishImport(
  importId: string,
  now: number,
  db: DataBase = data,
): Promise<void> {
  await db.transaction('rw', db.imports, async () => {
    const record = await db.imports.get(importId)
    if (record?.state !== 'running') throw new Error('This import does not run')
    const { ahead: _, ...rest } = record
    await db.imports.put({ ...rest, state: 'done', finishedAt: now })
  })
}
