import { ALL, BUCKETS, type DataBase, data, type ImportRecord } from './data'
import { newId } from './ids'
import { listImports, undoableImport } from './imports'
import { without } from './merge'

const SLICE = 256

/** Cancels a running import: everything that it brought goes, what it had updated stands again. */
export async function cancelImport(importId: string, now: number, db: DataBase = data) {
  await takeBack(importId, 'cancelled', now, db)
}

/**
 * Undoes the last import that stands. Throws for any other: a later one may have updated what it
 * brought. `onShare` hears how much is done, from 0 to 1.
 */
export async function undoImport(
  importId: string,
  now: number,
  onShare: (share: number) => void = () => {},
  db: DataBase = data,
): Promise<void> {
  await db.transaction('rw', db.imports, async () => {
    const last = undoableImport(await listImports(db))
    if (last?.id !== importId) throw new Error('Only the last import can be undone')
    await db.imports.update(importId, { state: 'undoing' })
  })
  await takeBack(importId, 'undone', now, db, onShare)
}

/**
 * Takes back what a browser that died left half done: imports that were running, undos that were
 * not through. Call it only while nobody imports (`withImportLock`).
 * @returns the imports that were taken back.
 */
export async function recoverImports(now: number, db: DataBase = data): Promise<ImportRecord[]> {
  const records = await listImports(db)
  const broken = records.filter(({ state }) => state === 'running' || state === 'undoing')
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
    await db.transaction('rw', db.buckets, async () => {
      const buckets = await db.buckets
        .where('bucket')
        .between(from, from + SLICE)
        .toArray()
      const changed = buckets.flatMap(({ bucket, responses }) => {
        const left = without(responses, importId)
        return left ? [{ bucket, responses: left }] : []
      })
      await db.buckets.bulkPut(changed.filter(({ responses }) => responses.length > 0))
      const empty = changed.filter(({ responses }) => responses.length === 0)
      await db.buckets.bulkDelete(empty.map(({ bucket }) => bucket))
    })
    onShare((from + SLICE) / BUCKETS)
  }
  // Again: whoever made the index meanwhile saw half of it.
  await db.touched.put({ address: ALL, mark: newId(now) })
  await db.imports.update(importId, { state: final, finishedAt: now })
}
