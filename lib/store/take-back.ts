import { Dexie } from 'dexie'
import { ALL, BUCKETS, type Bucket, type DataBase, data, type ImportRecord } from './data'
import { newId } from './ids'
import { listImports } from './imports'
import { type Left, withoutImport } from './layers'

const SLICE = 256
const [MIN, MAX] = [Dexie.minKey, Dexie.maxKey]

/** Cancels a running import: everything that it brought goes, what it had updated stands again. */
export async function cancelImport(importId: string, now: number, db: DataBase = data) {
  await takeBack(importId, 'cancelled', now, db)
}

/**
 * Undoes an import that stands, whichever it is: what later ones changed of it stays as they left it,
 * what only it brought goes. Throws for one that does not stand. `onShare` hears how much is done,
 * from 0 to 1.
 */
export async function undoImport(
  importId: string,
  now: number,
  onShare: (share: number) => void = () => {},
  db: DataBase = data,
): Promise<void> {
  await db.transaction('rw', db.imports, async () => {
    const record = await db.imports.get(importId)
    if (record?.state !== 'done') throw new Error('Only an import that stands can be undone')
    await db.imports.update(importId, { state: 'undoing' })
  })
  await takeBack(importId, 'undone', now, db, onShare)
}

/** Imports that were cut off and can go on (`resumeImport`). Only while nobody imports. */
export async function interruptedImports(db: DataBase = data): Promise<ImportRecord[]> {
  return (await listImports(db)).filter(({ state, ahead }) => state === 'running' && ahead)
}

/**
 * Takes back what a browser that was closed left half done and cannot go on: imports whose parts were
 * not all stored yet, undos that were not through. Call it only while nobody imports (`withImportLock`).
 * @returns the imports that were taken back.
 */
export async function recoverImports(now: number, db: DataBase = data): Promise<ImportRecord[]> {
  const records = await listImports(db)
  const broken = records.filter(
    ({ state, ahead }) => state === 'undoing' || (state === 'running' && !ahead),
  )
  for (const { id, state } of broken) {
    await takeBack(id, state === 'running' ? 'cancelled' : 'undone', now, db)
  }
  return broken
}

/** Slice by slice, so that memory stays flat; the final state comes last, so that it can be redone. */
async function takeBack(
  importId: string,
  final: 'cancelled' | 'undone',
  now: number,
  db: DataBase,
  onShare: (share: number) => void = () => {},
): Promise<void> {
  await db.touched.put({ address: ALL, mark: newId(now) })
  for (let from = 0; from < BUCKETS; from += SLICE) {
    await db.transaction('rw', db.buckets, db.imports, async () => {
      const buckets = await db.buckets
        .where('bucket')
        .between(from, from + SLICE)
        .toArray()
      const left = buckets.map((bucket) => leftOf(bucket, importId))
      const changed = left.filter((one) => one !== undefined)
      await db.buckets.bulkPut(
        changed.flatMap(({ bucket, responses }) =>
          responses.length > 0 ? [{ bucket, responses }] : [],
        ),
      )
      const empty = changed.filter(({ responses }) => responses.length === 0)
      await db.buckets.bulkDelete(empty.map(({ bucket }) => bucket))
      await recount(
        changed.flatMap(({ firsts }) => firsts),
        db,
      )
    })
    onShare((from + SLICE) / BUCKETS)
  }
  // Again: whoever made the index meanwhile saw half of it.
  await db.touched.put({ address: ALL, mark: newId(now) })
  await db.transaction('rw', db.imports, db.parts, async () => {
    await db.parts.where('[importId+part]').between([importId, MIN], [importId, MAX]).delete()
    await db.imports.update(importId, { state: final, finishedAt: now, ahead: undefined })
  })
}

type First = NonNullable<Left['first']>

/** A bucket without an import; undefined when the import brought nothing here. */
function leftOf({ bucket, responses }: Bucket, importId: string) {
  const firsts: First[] = []
  let touched = false
  const left = responses.flatMap((response) => {
    const without = withoutImport(response, importId)
    if (!without) return [response]
    touched = true
    if (without.first) firsts.push(without.first)
    return without.response ? [without.response] : []
  })
  return touched ? { bucket, responses: left, firsts } : undefined
}

/** Responses that an import updated, or found here already, are now its own. */
async function recount(firsts: readonly First[], db: DataBase): Promise<void> {
  const ids = [...new Set(firsts.map(({ importId }) => importId))]
  for (const record of (await db.imports.bulkGet(ids)).filter((one) => one !== undefined)) {
    const own = firsts.filter(({ importId }) => importId === record.id)
    const updates = own.filter(({ wasUpdate }) => wasUpdate).length
    await db.imports.put({
      ...record,
      added: record.added + own.length,
      updated: record.updated - updates,
      duplicates: record.duplicates - (own.length - updates),
    })
  }
}
