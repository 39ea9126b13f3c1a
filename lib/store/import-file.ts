import type { CheckedFile, JobTools } from './check-file'
import { data } from './data'
import { beginImport, finishImport, importResponses } from './imports'
import { cancelImport } from './take-back'

/**
 * Imports what a dry run has read, batch by batch. When it is aborted, or anything fails, all that
 * it brought is taken back before it throws; `onTakingBack` hears when that starts.
 * @returns the import's id.
 */
export async function importFile(
  { fileName, spill, refused, windowMs }: CheckedFile,
  tools: Omit<JobTools, 'words'> & { onTakingBack?: () => void },
): Promise<string> {
  const { signal, now, db = data } = tools
  const { id } = await beginImport(fileName, refused, now, db)
  try {
    let rows = 0
    for await (const batch of spill.batches()) {
      signal.throwIfAborted()
      await importResponses(id, batch, windowMs, db)
      rows += batch.length
      tools.onProgress(rows / spill.count, rows)
    }
    signal.throwIfAborted()
    await finishImport(id, Date.now(), db)
    return id
  } catch (error) {
    tools.onTakingBack?.()
    await cancelImport(id, Date.now(), db)
    throw error
  }
}
