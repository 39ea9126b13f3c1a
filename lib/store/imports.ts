import { bucketOf, type DataBase, data, type ImportRecord } from './data'
import { newId } from './ids'
import { type Counts, type Incoming, merge, noCounts } from './merge'

/** Newest first. */
export async function listImports(db: DataBase = data): Promise<ImportRecord[]> {
  return db.imports.orderBy('startedAt').reverse().toArray()
}

/**
 * The import that can be undone: the last one that stands. Earlier ones follow in their turn, since
 * a later import may have updated what they brought.
 */
export function undoableImport(imports: readonly ImportRecord[]): ImportRecord | undefined {
  return imports.find(({ state }) => state === 'done')
}

/** Opens an import: from now until `finishImport` it is one that a crash would take back. */
export async function beginImport(
  fileName: string,
  now: number,
  db: DataBase = data,
): Promise<ImportRecord> {
  const record: ImportRecord = {
    id: newId(now),
    fileName,
    startedAt: now,
    state: 'running',
    refused: 0,
    ...noCounts(),
  }
  await db.imports.add(record)
  return record
}

export interface Added {
  /** The import with its counters after this batch. */
  record: ImportRecord
  /** Refused by the store: see `merge`. */
  repeated: Incoming[]
}

/** How many buckets are in memory at once. */
const SLICE = 256

/**
 * Merges a batch of responses (up to some 50,000: they are in memory at once) and `refused` more
 * refused rows into a running import. One transaction: the responses and the import's counters are
 * stored together or not at all. Throws when the import does not run, and Dexie's QuotaExceededError
 * when the disk is full.
 */
export async function importResponses(
  importId: string,
  batch: readonly Incoming[],
  refused: number,
  windowMs: number,
  db: DataBase = data,
): Promise<Added> {
  const groups = inBuckets(batch)
  const numbers = [...groups.keys()].sort((a, b) => a - b)
  return db.transaction('rw', db.buckets, db.imports, async () => {
    const record = await db.imports.get(importId)
    if (record?.state !== 'running') throw new Error('This import does not run')
    const repeated: Incoming[] = []
    record.refused += refused
    for (let i = 0; i < numbers.length; i += SLICE) {
      const slice = numbers.slice(i, i + SLICE)
      const stored = await db.buckets.bulkGet(slice)
      const merged = slice.map((bucket, at) => ({
        bucket,
        ...merge(stored[at]?.responses ?? [], groups.get(bucket) ?? [], importId, windowMs),
      }))
      const changed = merged.filter(({ counts }) => counts.added + counts.updated > 0)
      await db.buckets.bulkPut(changed.map(({ bucket, responses }) => ({ bucket, responses })))
      for (const one of merged) {
        addCounts(record, one.counts)
        repeated.push(...one.repeated)
      }
    }
    record.refused += repeated.length
    await db.imports.put(record)
    return { record, repeated }
  })
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

function addCounts(record: Counts, counts: Counts): void {
  record.added += counts.added
  record.updated += counts.updated
  record.duplicates += counts.duplicates
  record.casesOpened += counts.casesOpened
}

/** Closes a running import: from now on it stands. */
export async function finishImport(
  importId: string,
  now: number,
  db: DataBase = data,
): Promise<ImportRecord> {
  return db.transaction('rw', db.imports, async () => {
    const record = await db.imports.get(importId)
    if (record?.state !== 'running') throw new Error('This import does not run')
    const done: ImportRecord = { ...record, state: 'done', finishedAt: now }
    await db.imports.put(done)
    return done
  })
}
