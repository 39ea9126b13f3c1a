import type { Response } from '@/lib/nps/response'
import { segmentOf } from '@/lib/nps/segment'
import { hash64 } from '@/lib/sources/hash'
import { BUCKETS, bucketOf, type DataBase, data, type StoredResponse } from './data'
import { type Counts, contentOf, noCounts } from './merge'

/** A line of the table: hashes of key (2), content and address; row; 1 for a detractor; second. */
const WIDTH = 7

/**
 * Foretells what an import would do, with the very counts that it then has (test/store). Of each
 * response only 30 bytes are kept, so that millions fit; the store is read once, whatever the file's
 * order. Hashes stand for contents: two of a million rows meet once in some ten million files.
 */
export class DryRun {
  private table = new Uint32Array(WIDTH * 1024)
  private readonly perBucket = new Uint32Array(BUCKETS)
  private buckets = new Uint16Array(1024)
  private size = 0

  /** `now`: when the import's responses reach Amends; `windowMs`: see `casesOf`. */
  constructor(
    private readonly now: number,
    private readonly windowMs: number,
  ) {}

  /** Notes a response that row `row` brings. Rows come in the file's order. */
  add(response: Response, row: number): void {
    this.grow()
    const bucket = bucketOf(response.address)
    this.table.set(entryOf(response, row), this.size * WIDTH)
    this.buckets[this.size] = bucket
    this.perBucket[bucket] = (this.perBucket[bucket] ?? 0) + 1
    this.size++
  }

  /** Compares with what is stored. `repeated`: rows that the import would refuse (see `merge`). */
  async compare(db: DataBase = data): Promise<{ counts: Counts; repeated: number[] }> {
    const counts = noCounts()
    const repeated: number[] = []
    const order = this.byBucket()
    let next = 0
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const end = next + (this.perBucket[bucket] ?? 0)
      if (end === next) continue
      const stored = await db.buckets.get(bucket)
      const state = stateOf(stored?.responses ?? [], this.now, this.windowMs)
      for (; next < end; next++) {
        const at = (order[next] ?? 0) * WIDTH
        judge(this.table.subarray(at, at + WIDTH), state, counts, repeated)
      }
    }
    return { counts, repeated: repeated.sort((a, b) => a - b) }
  }

  /** The entries' numbers, bucket by bucket, in each the file's order: a counting sort. */
  private byBucket(): Uint32Array {
    const starts = new Uint32Array(BUCKETS + 1)
    for (const [bucket, n] of this.perBucket.entries()) {
      starts[bucket + 1] = (starts[bucket] ?? 0) + n
    }
    const order = new Uint32Array(this.size)
    for (let i = 0; i < this.size; i++) {
      const bucket = this.buckets[i] ?? 0
      const place = starts[bucket] ?? 0
      order[place] = i
      starts[bucket] = place + 1
    }
    return order
  }

  private grow(): void {
    if (this.size < this.buckets.length) return
    const buckets = new Uint16Array(this.size * 2)
    buckets.set(this.buckets)
    this.buckets = buckets
    const table = new Uint32Array(this.size * 2 * WIDTH)
    table.set(this.table)
    this.table = table
  }
}

function entryOf(response: Response, row: number): number[] {
  const { id, address } = response
  return [
    ...hash64(`${address}\n${id}`),
    hash64(contentOf(response))[0],
    hash64(address)[0],
    row,
    segmentOf(response.score) === 'detractor' ? 1 : 0,
    Math.floor(response.answeredAt / 1000),
  ]
}

interface Known {
  content: number
  receivedAt: number
  opens: boolean
  /** Brought by the file itself. */
  fromFile: boolean
}
interface BucketState {
  byKey: Map<string, Known>
  /** Customers for whom a response of the file opens or joins a case. */
  opened: Set<number>
  now: number
  windowMs: number
}

function stateOf(responses: readonly StoredResponse[], now: number, windowMs: number): BucketState {
  const state: BucketState = { byKey: new Map(), opened: new Set(), now, windowMs }
  for (const response of responses) {
    const [a, b, content = 0, , , detractor, second = 0] = entryOf(response, 0)
    const { receivedAt } = response
    const opens = detractor === 1 && receivedAt - second * 1000 <= windowMs
    state.byKey.set(`${a} ${b}`, { content, receivedAt, opens, fromFile: false })
  }
  return state
}

/** The rules of `merge`, on hashes. */
function judge(entry: Uint32Array, state: BucketState, counts: Counts, repeated: number[]): void {
  const [a, b, content = 0, address = 0, row = 0, detractor, second = 0] = entry
  const old = state.byKey.get(`${a} ${b}`)
  if (old?.content === content) counts.duplicates++
  else if (old?.fromFile) repeated.push(row)
  else {
    counts[old ? 'updated' : 'added']++
    const receivedAt = old?.receivedAt ?? state.now
    const opens = detractor === 1 && receivedAt - second * 1000 <= state.windowMs
    if (opens && !old?.opens && !state.opened.has(address)) counts.casesOpened++
    if (opens) state.opened.add(address)
    state.byKey.set(`${a} ${b}`, { content, receivedAt, opens, fromFile: true })
  }
}
