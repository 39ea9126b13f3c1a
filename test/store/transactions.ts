/** What one IndexedDB transaction was: seen at the browser's own interface, below Dexie. */
export interface Seen {
  stores: string[]
  durability: IDBTransactionDurability
  committed: boolean
}

const seen: Seen[] = []
const open = IDBDatabase.prototype.transaction

// Dexie binds the function when it opens a database: this has to be imported before.
IDBDatabase.prototype.transaction = function (stores, mode, options) {
  const transaction = open.call(this, stores, mode, options)
  if (mode !== 'readwrite') return transaction
  const { durability } = transaction
  const one: Seen = { stores: [...transaction.objectStoreNames], durability, committed: false }
  transaction.addEventListener('complete', () => {
    one.committed = true
  })
  seen.push(one)
  return transaction
}

/** The transactions that wrote while `work` ran, as they stood when it had returned. */
export async function writesOf(work: () => Promise<unknown>): Promise<Seen[]> {
  const before = seen.length
  await work()
  return seen.slice(before).map((one) => ({ ...one }))
}
