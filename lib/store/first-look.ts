import type { Intervention } from '@/lib/cases/intervention'
import { bucketOf, responsesIn } from './buckets'
import type { StoredCustomer } from './customer'
import type { Bucket } from './data'
import type { Draft } from './journal'

/**
 * One customer and the work in hand at one place, read by the browser's own IndexedDB: Dexie, a
 * quarter of what the sidebar would load before its first paint, is then loaded after it and goes
 * on from there (`watchCustomer`). Only reads, and makes no database.
 * @returns undefined when a database was written by another version: Dexie brings it up to date.
 *   Throws when the browser gives none.
 */
export async function firstLook(
  address: string,
  ticketKey: string,
): Promise<StoredCustomer | undefined> {
  const [data, journal] = await Promise.all([
    open('amends-data', versions.data),
    open('amends-journal', versions.journal),
  ])
  try {
    if (data === 'other' || journal === 'other') return undefined
    const [bucket, log, team, draft] = await Promise.all([
      ask<Bucket | undefined>(data, 'buckets', (store) => store.get(bucketOf(address))),
      ask<Intervention[]>(journal, 'interventions', (store) =>
        store.index('address').getAll(address),
      ),
      ask<Intervention[]>(journal, 'interventions', (store) => store.index('of').getAll('team')),
      ask<Draft | undefined>(journal, 'drafts', (store) => store.get(ticketKey)),
    ])
    const responses = responsesIn(bucket, address)
    return { address, ticketKey, responses, log: log ?? [], team: team ?? [], draft }
  } finally {
    for (const one of [data, journal]) if (typeof one === 'object') one.close()
  }
}

/** As `DataBase` and `Journal` have them; Dexie counts in tens. */
const versions = { data: 20, journal: 30 }

/** @returns `none` when there is no such database yet. */
function open(name: string, version: number): Promise<IDBDatabase | 'none' | 'other'> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onupgradeneeded = () => {
      // It is not there: leaves it so.
      request.transaction?.abort()
      resolve('none')
    }
    request.onsuccess = () => {
      const { result } = request
      if (result.version === version) return resolve(result)
      result.close()
      resolve('other')
    }
    request.onerror = () => reject(request.error)
  })
}

function ask<T>(
  database: IDBDatabase | 'none',
  store: string,
  question: (store: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> {
  if (database === 'none') return Promise.resolve(undefined)
  return new Promise((resolve, reject) => {
    const request = question(database.transaction(store).objectStore(store))
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
