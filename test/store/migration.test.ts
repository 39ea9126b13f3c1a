import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { Intervention, type InterventionKind } from '@/lib/cases/intervention'
import { Bucket, bucketOf, DataBase, ImportRecord } from '@/lib/store/data'
import { Draft, Journal } from '@/lib/store/journal'
import { countResponses, historyFor } from '@/lib/store/responses'
import v1 from './dumps/v1.json'

/**
 * What users have stored, frozen per schema version. A dump is never changed: when the schema gets a
 * new version, its own dump is added here, and all of them must still open and parse.
 */
const dumps = [v1]

/** The shape of every row, as the code of today takes it. */
const shapes: Record<string, z.ZodMiniType> = {
  buckets: Bucket,
  imports: ImportRecord,
  interventions: Intervention,
  drafts: Draft,
}

/** Of version 1; the compiler asks for more when there are more. */
const everyKind: Record<InterventionKind, true> = {
  'owner-set': true,
  'cause-set': true,
  'reply-sent': true,
  contacted: true,
  'case-closed': true,
  'case-reopened': true,
  note: true,
  undone: true,
}

interface Dump {
  version: number
  stores: Record<string, string>
  rows: Record<string, unknown[]>
}

/** A database as that version left it. */
async function restore({ version, stores, rows }: Dump): Promise<string> {
  const name = `dump-${crypto.randomUUID()}`
  const old = new Dexie(name)
  old.version(version).stores(stores)
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd(all)
  old.close()
  return name
}

describe.each(dumps)('a store of schema version $data.version', (dump) => {
  it.each([
    ['data', DataBase],
    ['journal', Journal],
  ] as const)('%s opens today, with every row of every kind', async (kind, Store) => {
    const frozen = dump[kind]
    const db = new Store(await restore(frozen))
    expect(db.tables.map(({ name }) => name).sort()).toEqual(Object.keys(frozen.stores).sort())
    for (const [table, rows] of Object.entries(frozen.rows)) {
      const read = await db.table(table).toArray()
      expect(read).toHaveLength(rows.length)
      for (const row of read) expect(shapes[table]?.parse(row)).toEqual(row)
    }
    db.close()
  })

  it('still answers', async () => {
    const db = new DataBase(await restore(dump.data))
    expect(await countResponses(db)).toBe(3)
    expect((await historyFor('jane@x.example', db)).map(({ score }) => score)).toEqual([8, 3])
    db.close()
  })

  it('holds every customer in the bucket where they are looked for', () => {
    for (const { bucket, responses } of dump.data.rows.buckets) {
      expect(responses.map(({ address }) => bucketOf(address))).toEqual(responses.map(() => bucket))
    }
  })

  it('would be noticed if it did not parse', () => {
    const [bucket] = dump.data.rows.buckets
    const broken = { ...bucket, responses: [{ ...bucket?.responses[0], score: 11 }] }
    expect(Bucket.safeParse(broken).success).toBe(false)
  })

  it('has a row of every kind of entry', () => {
    const kinds = new Set<string>(dump.journal.rows.interventions.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(Object.keys(everyKind).sort())
  })
})
