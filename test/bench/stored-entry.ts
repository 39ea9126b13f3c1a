import { Dexie, type Table } from 'dexie'
import { bucketOf, data } from '@/lib/store/data'
import { historyFor } from '@/lib/store/responses'

/**
 * What is measured inside the extension's own pages. Peers: Dexie with one record a response, and the
 * browser's own read of one record.
 */

interface Row {
  id: string
  address: string
  score: number
  comment: string
  answeredAt: number
}

class Peer extends Dexie {
  responses!: Table<Row, string>
  constructor() {
    super('bench-peer', { chromeTransactionDurability: 'relaxed' })
    this.version(1).stores({ responses: 'id, [address+answeredAt]' })
  }
}

/** Stores rows by Dexie's bulkPut, 20,000 a transaction. @returns milliseconds per 1,000 rows. */
async function bulkPutRows(rows: number): Promise<number> {
  const peer = new Peer()
  await peer.open()
  const start = performance.now()
  for (let from = 0; from < rows; from += 20_000) {
    const batch = Array.from({ length: Math.min(20_000, rows - from) }, (_, i) => rowAt(from + i))
    await peer.responses.bulkPut(batch)
  }
  const time = performance.now() - start
  await peer.delete()
  return (time / rows) * 1000
}

const rowAt = (i: number): Row => ({
  id: `csv:r${i}`,
  address: addressOf(i),
  score: i % 11,
  comment: `Row; ${i}`,
  answeredAt: Date.UTC(2025, 0, 1) + i * 30_000,
})

/** As the file of the benchmark has it: three responses a customer. */
const addressOf = (i: number) => `person${i % 333_333}@company${i % 5_000}.example`

/** Milliseconds for one customer's history, and for the browser's own read of the same record. */
async function readHistory(i: number): Promise<{ history: number; raw: number }> {
  const address = addressOf(i)
  await data.open()
  const db = data.backendDB()
  const history = async () => {
    if ((await historyFor(address)).length === 0) throw new Error(`Nothing of ${address}`)
  }
  const raw = () =>
    new Promise((resolve, reject) => {
      const request = db.transaction('buckets').objectStore('buckets').get(bucketOf(address))
      request.onsuccess = resolve
      request.onerror = () => reject(request.error)
    })
  // In turns: whoever comes second finds the record in the browser's cache.
  if (i % 2 === 0) return { history: await timed(history), raw: await timed(raw) }
  const first = await timed(raw)
  return { history: await timed(history), raw: first }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

Object.assign(globalThis, { bench: { bulkPutRows, readHistory } })
