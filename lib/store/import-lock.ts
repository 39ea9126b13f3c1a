import { SourceError } from '@/lib/sources/problem'

/**
 * Runs `work` while no other tab imports, undoes or recovers: two at once would take each other's
 * responses for their own. The platform lets the lock go when a tab or worker dies.
 * Throws SourceError `busy` at once when another holds it.
 */
export async function withImportLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('amends-import', { ifAvailable: true }, (lock) => {
    if (!lock) throw new SourceError({ code: 'busy' })
    return work()
  })
}
