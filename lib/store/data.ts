import { Dexie, type EntityTable, type Table } from 'dexie'
import * as z from 'zod/mini'
import { Response, responseFields, scoreFits } from '@/lib/nps/response'
import { LookupProblem } from '@/lib/sources/lookup-problem'

export { BUCKETS, bucketOf } from './buckets'

/**
 * A response as it is kept. `replaced`: what stood here before an import changed it, and so on back;
 * `brought`: what that import said, where more than that stands now. So every import can be taken
 * out again (lib/store/layers.ts).
 */
export interface StoredResponse extends Response {
  brought?: Response | undefined
  replaced?: StoredResponse | undefined
}
export const StoredResponse: z.ZodMiniType<StoredResponse> = z
  .strictObject({
    ...responseFields,
    brought: z.optional(Response),
    get replaced(): z.ZodMiniOptional<z.ZodMiniType<StoredResponse>> {
      // Lazily: `check` reads the shape before this very constant has its value.
      return z.optional(z.lazy(() => StoredResponse))
    },
  })
  .check(scoreFits)

/**
 * What can be imported again: responses and the imports that brought them. Relaxed durability.
 *
 * Responses are kept in 4,096 buckets, one record each, chosen by a hash of the customer's address;
 * a customer's history is one read of one bucket. (One record per response costs 15 to 54 times
 * more at import: docs/decisions.)
 */
export const Bucket = z.strictObject({
  bucket: z.int(),
  responses: z.array(StoredResponse),
})
export type Bucket = z.infer<typeof Bucket>

/**
 * One import and what it did. `running` and `undoing` are seen afterwards only when the browser was
 * closed in the middle: an undo is then ended, an import goes on when the lead says so.
 */
export const ImportRecord = z.strictObject({
  id: z.string(),
  fileName: z.string(),
  startedAt: z.number(),
  finishedAt: z.optional(z.number()),
  state: z.enum(['running', 'done', 'cancelled', 'undoing', 'undone']),
  added: z.number(),
  updated: z.number(),
  duplicates: z.number(),
  refused: z.number(),
  casesOpened: z.number(),
  /** While it runs, once all of its parts are stored: how many rows they held, and the window for cases. */
  ahead: z.optional(z.strictObject({ rows: z.int(), windowMs: z.number() })),
})
export type ImportRecord = z.infer<typeof ImportRecord>

/**
 * A part of a running import that is not merged yet. `rows`: its responses as JSON (lib/store/spill.ts),
 * in a file of the browser's. It goes in the transaction that merges it.
 */
export interface ImportPart {
  importId: string
  part: number
  count: number
  rows: Blob
}

/** A customer whose cases may have changed since the index of cases (lib/store/case-index.ts) was kept. */
export const Touched = z.strictObject({
  address: z.string(),
  /** Differs each time: who settles it sees whether it came again meanwhile. */
  mark: z.string(),
})
export type Touched = z.infer<typeof Touched>

/**
 * A piece of a shelf of the directory (lib/store/directory.ts): addresses under what they are looked up
 * by, many keys to a record. Pieces are only added; now and then those of a shelf are made one.
 */
export const Shelf = z.strictObject({
  shelf: z.int(),
  /** In the order of the adding. */
  piece: z.string(),
  under: z.record(z.string(), z.array(z.string())),
})
export type Shelf = z.infer<typeof Shelf>

/** The piece that is there once every stored address is filed. */
export const WHOLE = { shelf: -1, piece: '' } as const

/** What came of asking a source about a customer the last time. */
export const LookupAnswer = z.strictObject({
  /** Id of the source. */
  source: z.string(),
  address: z.string(),
  askedAt: z.number(),
  /** Until then it is not asked again. */
  freshUntil: z.number(),
  /** How many responses of the customer the source told. */
  found: z.number(),
  /** The source could not be asked; what it told before stands. */
  problem: z.optional(LookupProblem),
})
export type LookupAnswer = z.infer<typeof LookupAnswer>

/** How a source that is asked about customers does. */
export const SourceHealth = z.strictObject({
  source: z.string(),
  workedAt: z.optional(z.number()),
  failedAt: z.optional(z.number()),
  /** Of the last time it was asked; absent when that worked. */
  problem: z.optional(LookupProblem),
  /** In a row. */
  failures: z.number(),
  /** Until then it is left alone. */
  waitUntil: z.number(),
  /** How many responses it brought that were not here before. */
  added: z.number(),
})
export type SourceHealth = z.infer<typeof SourceHealth>

/** Stands for every customer: an import was taken back. */
export const ALL = '*'

export class DataBase extends Dexie {
  buckets!: Table<Bucket, number>
  imports!: EntityTable<ImportRecord, 'id'>
  touched!: EntityTable<Touched, 'address'>
  directory!: Table<Shelf, [shelf: number, piece: string]>
  answers!: Table<LookupAnswer, [source: string, address: string]>
  sourceHealth!: EntityTable<SourceHealth, 'source'>
  parts!: Table<ImportPart, [importId: string, part: number]>

  constructor(name = 'amends-data') {
    super(name, { chromeTransactionDurability: 'relaxed' })
    this.version(1).stores({ buckets: 'bucket', imports: 'id, startedAt' })
    this.version(2).stores({ touched: 'address' })
    this.version(3).stores({
      directory: '[shelf+piece]',
      answers: '[source+address], address, askedAt',
      sourceHealth: 'source',
      parts: '[importId+part]',
    })
    // Nothing is stored yet, so the directory of it is whole.
    this.on('populate', (transaction) => {
      transaction.table('directory').add({ ...WHOLE, under: {} })
    })
  }
}

export const data = new DataBase()
