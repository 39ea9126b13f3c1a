import { Dexie, type EntityTable } from 'dexie'
import * as z from 'zod/mini'

/**
 * Keys of sources. In a database of their own, which only the background opens: the extension's
 * storage can be read by content scripts where a browser knows no access levels (Firefox), and what
 * is exported or shown comes from the other databases.
 */
const SourceKeys = z.strictObject({ source: z.string(), values: z.record(z.string(), z.string()) })
type SourceKeys = z.infer<typeof SourceKeys>

class KeyBase extends Dexie {
  keys!: EntityTable<SourceKeys, 'source'>

  constructor() {
    super('amends-keys')
    this.version(1).stores({ keys: 'source' })
  }
}

const base = new KeyBase()

/** The secret values of a source, by field. */
export async function keysOf(source: string): Promise<Readonly<Record<string, string>>> {
  const found = await base.keys.get(source)
  return found ? SourceKeys.parse(found).values : {}
}

/** Keeps secret values; those of other fields stay as they are. @returns which fields are set */
export async function putKeys(
  source: string,
  values: Readonly<Record<string, string>>,
): Promise<string[]> {
  return base.transaction('rw', base.keys, async () => {
    const all = { ...(await keysOf(source)), ...values }
    await base.keys.put({ source, values: all })
    return Object.keys(all)
  })
}

export async function forgetKeys(source: string): Promise<void> {
  await base.keys.delete(source)
}
