import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { Intervention, type InterventionKind } from '@/lib/cases/intervention'
import {
  Bucket,
  bucketOf,
  DataBase,
  ImportRecord,
  LookupAnswer,
  Shelf,
  SourceHealth,
  Touched,
} from '@/lib/store/data'
import { Erasure } from '@/lib/store/erasure-rows'
import { Draft, Identity, Journal, Mark } from '@/lib/store/journal'
import { countResponses, historyFor } from '@/lib/store/responses'
import {
  TeamTemplate,
  TemplateDraft,
  TemplateImport,
  TemplateOrder,
  TemplateVersion,
} from '@/lib/store/template-rows'
import v1 from './dumps/v1.json'
import v2 from './dumps/v2.json'
import v3 from './dumps/v3.json'

/**
 * What users have stored, frozen per schema version. A dump is never changed: when the schema gets a
 * new version, its own dump is added here, and all of them must still open and parse.
 */
const dumps = [v1, v2, v3]

/** The shape of every row, as the code of today takes it. */
const shapes: Record<string, z.ZodMiniType> = {
  buckets: Bucket,
  imports: ImportRecord,
  interventions: Intervention,
  drafts: Draft,
  touched: Touched,
  marks: Mark,
  templates: TeamTemplate,
  templateVersions: TemplateVersion,
  templateDrafts: TemplateDraft,
  templateOrder: TemplateOrder,
  templateImports: TemplateImport,
  directory: Shelf,
  answers: LookupAnswer,
  sourceHealth: SourceHealth,
  erasures: Erasure,
  identities: Identity,
}

/** Since which version there is each kind; the compiler asks for more when there are more. */
const everyKind: Record<InterventionKind, number> = {
  'owner-set': 1,
  'cause-set': 1,
  'reply-sent': 1,
  contacted: 1,
  'case-closed': 1,
  'case-reopened': 1,
  note: 1,
  undone: 1,
  'contact-tried': 2,
  'promise-made': 2,
  'promise-moved': 2,
  'promise-kept': 2,
  'promise-broken': 2,
  'fix-recorded': 2,
  'loop-closed': 2,
  'playbook-step-done': 2,
  'asked-again': 2,
  'address-linked': 3,
  'not-same-customer': 3,
  'response-told': 3,
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
    const tables = db.tables.map(({ name }) => name)
    expect(tables).toEqual(expect.arrayContaining(Object.keys(frozen.stores)))
    for (const [table, rows] of Object.entries(frozen.rows)) {
      const read = await db.table(table).toArray()
      expect(read).toHaveLength(rows.length)
      for (const row of read) expect(shapes[table]?.parse(row)).toEqual(row)
    }
    db.close()
  })

  it('still answers', async () => {
    const db = new DataBase(await restore(dump.data))
    // From version 3 on, one came from a source that is asked.
    expect(await countResponses(db)).toBe(dump.data.version < 3 ? 3 : 4)
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
    const known = Object.entries(everyKind).filter(([, since]) => since <= dump.data.version)
    expect([...kinds].sort()).toEqual(known.map(([kind]) => kind).sort())
  })
})
