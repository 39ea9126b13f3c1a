import { type FileProblem, SourceError } from '@/lib/sources/problem'

/**
 * What to tell of an error: what the reading said, a full disk (IndexedDB and Dexie name it alike),
 * a file that went away, or the error's own words.
 */
export function problemOf(error: unknown): FileProblem {
  if (error instanceof SourceError) return error.problem
  const names = namesIn(error)
  if (names.includes('QuotaExceededError')) return { code: 'storage-full' }
  if (names.includes('NotReadableError') || names.includes('NotFoundError')) {
    return { code: 'unreadable' }
  }
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) }
}

/** The error's name and those of the errors it wraps (`cause`, Dexie's `inner`). */
function namesIn(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const inner = 'inner' in error ? error.inner : undefined
  return [error.name, ...namesIn(error.cause ?? inner)]
}
