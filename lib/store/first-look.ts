import type { Intervention } from '@/lib/cases/intervention'
import { bucketOf, responsesIn } from './buckets'
import { otherPlaces, type StoredAddress, type StoredCustomer, together } from './customer'
import type { Bucket } from './data'
import type { Draft, Identity } from './journal'

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
    const at = async (one: string): Promise<StoredAddress> => {
      const [bucket, log] = await Promise.all([
        ask<Bucket | undefined>(data, 'buckets', (store) => store.get(bucketOf(one))),
        ask<Intervention[]>(journal, 'interventions', (store) =>
          store.index('address').getAll(one),
        ),
      ])
      return { responses: responsesIn(bucket, one), log: log ?? [] }
    }
    const draftAt = (key: string) =>
      ask<Draft | undefined>(journal, 'drafts', (store) => store.get(key))
    const [own, team, identity, ownDraft] = await Promise.all([
      at(address),
      ask<Intervention[]>(journal, 'interventions', (store) => store.index('of').getAll('team')),
      ask<Identity | undefined>(journal, 'identities', (store) => store.get(address)),
      draftAt(ticketKey),
    ])
    const others = identity?.linked.filter((one) => one !== address) ?? []
    const addresses = [address, ...others]
    const [drafts, ...more] = await Promise.all([
      ownDraft ? [ownDraft] : Promise.all(otherPlaces(ticketKey, others).map(draftAt)),
      ...others.map(at),
    ])
    const draft = drafts.find(Boolean)
    return { address, addresses, ticketKey, ...together([own, ...more]), team: team ?? [], draft }
  } finally {
    for (const one of [data, journal]) if (typeof one === 'object') one.close()
  }
}

/** As `DataBase` and `Journal` have them; Dexie counts in tens. */
const versions = { data: 30, journal: 30 }

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
