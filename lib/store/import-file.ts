import { Dexie } from 'dexie'
import type { CheckedFile, JobTools } from './check-file'
import { type DataBase, data, type ImportPart } from './data'
import { tidyDirectory } from './directory'
import { beginImport, finishImport, importResponses } from './imports'
import { BATCH, rowsIn, type Spill } from './spill'
import { cancelImport } from './take-back'

export type ImportTools = Omit<JobTools, 'words'> & { onTakingBack?: () => void }

/**
 * Imports what a dry run has read. All of it is stored first, in parts, so that an import that is cut
 * off can go on without the file; then it is merged, batch by batch. When it is aborted, or anything
 * fails, all that it brought is taken back before it throws; `onTakingBack` hears when that starts.
 * @returns the import's id.
 */
export async function importFile(
  { fileName, spill, refused, windowMs }: CheckedFile,
  tools: ImportTools,
): Promise<string> {
  const { now, db = data } = tools
  const { id } = await beginImport(fileName, refused, now, db)
  await orTakeBack(id, tools, async () => {
    await storeParts(id, spill, windowMs, tools)
    await bringIn(id, tools)
  })
  return id
}

/**
 * Goes on with an import that was cut off (`interruptedImports`), as `importFile` would have. Call it
 * only while nobody imports. Throws for one that cannot go on.
 * @returns the import's id.
 */
export async function resumeImport(id: string, tools: ImportTools): Promise<string> {
  await orTakeBack(id, tools, () => bringIn(id, tools))
  return id
}

async function orTakeBack(id: string, tools: ImportTools, work: () => Promise<void>) {
  const { db = data } = tools
  try {
    await work()
    tools.signal.throwIfAborted()
    await tidyDirectory(db)
    await finishImport(id, Date.now(), db)
  } catch (error) {
    tools.onTakingBack?.()
    await cancelImport(id, Date.now(), db)
    throw error
  }
}

async function storeParts(importId: string, spill: Spill, windowMs: number, tools: ImportTools) {
  const { signal, db = data } = tools
  for (const part of spill.stored()) {
    signal.throwIfAborted()
    await db.parts.put({ importId, ...part })
  }
  await db.imports.update(importId, { ahead: { rows: spill.count, windowMs } })
}

async function bringIn(id: string, { signal, onProgress, gate, db = data }: ImportTools) {
  const { ahead } = (await db.imports.get(id)) ?? {}
  if (!ahead) throw new Error('This import cannot go on')
  const left = await partsOf(id, db)
  let rows = ahead.rows - left.reduce((sum, { count }) => sum + count, 0)
  for (const parts of inBatches(left)) {
    await gate?.()
    signal.throwIfAborted()
    const pieces = await Promise.all(parts.map(({ rows }) => rowsIn(rows)))
    const batch = pieces.flat()
    await importResponses(
      id,
      batch,
      ahead.windowMs,
      db,
      parts.map(({ part }) => part),
    )
    rows += batch.length
    onProgress(rows / ahead.rows, rows)
  }
}

/** The parts that are not merged yet, in their order. Their rows stay in the browser's files. */
function partsOf(id: string, db: DataBase): Promise<ImportPart[]> {
  return db.parts.where('[importId+part]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray()
}

/** As many parts at once as make a batch. */
function inBatches(parts: readonly ImportPart[]): ImportPart[][] {
  const batches: ImportPart[][] = []
  let count = 0
  for (const part of parts) {
    const last = batches.at(-1)
    if (last && count + part.count <= BATCH) last.push(part)
    else {
      batches.push([part])
      count = 0
    }
    count += part.count
  }
  return batches
}
