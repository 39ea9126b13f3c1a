import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Response } from '@/lib/nps/response'

/**
 * What can be imported again: responses and the imports that brought them. Relaxed durability.
 *
 * Responses are kept in 4,096 buckets, one record each, chosen by a hash of the customer's address;
 * a customer's history is one read of one bucket. (One record per response costs 15 to 54 times
 * more at import: docs/decisions.)
 */
export interface Bucket {
  bucket: number
  responses: StoredResponse[]
}

/** `replaced`: what stood here before an import updated it, so that the import can be undone. */
export type StoredResponse = Response & { replaced?: Response }

export interface ImportRecord {
  id: string
  fileName: string
  startedAt: number
  finishedAt?: number
  state: 'running' | 'done' | 'cancelled' | 'undone'
  added: number
  updated: number
  duplicates: number
  refused: number
  casesOpened: number
}

export class DataBase extends Dexie {
  buckets!: Table<Bucket, number>
  imports!: EntityTable<ImportRecord, 'id'>

  constructor(name = 'amends-data') {
    super(name, { chromeTransactionDurability: 'relaxed' })
    this.version(1).stores({ buckets: 'bucket', imports: 'id, startedAt' })
  }
}

export const BUCKETS = 4096

/** FNV-1a over UTF-16 units: spreads addresses evenly, needs no library and never changes. */
export function bucketOf(address: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < address.length; i++) {
    hash = Math.imul(hash ^ address.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0) % BUCKETS
}

export const data = new DataBase()
