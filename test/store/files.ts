import type { Mapping } from '@/lib/sources/field'
import { inspect } from '@/lib/sources/file'
import type { Plan } from '@/lib/sources/importer'
import type { Refusal } from '@/lib/sources/problem'
import { nps } from '@/lib/sources/scoring'
import { type Checked, checkFile, type JobTools } from '@/lib/store/check-file'
import { Bucket, data, type ImportRecord, type StoredResponse } from '@/lib/store/data'
import { importFile } from '@/lib/store/import-file'

export const DAY = 86_400_000
export const NOW = Date.UTC(2026, 10, 21, 12)
export const day = (ago: number) => new Date(NOW - ago * DAY).toISOString()

export const words = {
  header: { row: 'Row', column: 'Column', value: 'Value', reason: 'Reason' },
  reason: ({ code }: Refusal) => code,
}

export const tools = (more: Partial<JobTools> = {}): JobTools => ({
  signal: new AbortController().signal,
  onProgress: () => {},
  words,
  now: NOW,
  ...more,
})

export const csv = (...lines: string[]) => new File([lines.join('\n')], 'scores.csv')

export async function planFor(file: File, more: Partial<Plan> = {}): Promise<Plan> {
  const { format, mapping } = await inspect(file)
  return { format, mapping, zone: 'UTC', scoring: nps, windowMs: 30 * DAY, ...more }
}

/** The dry run of a file; throws when it asks for the order of its dates. */
export async function check(file: File, more: Partial<Plan> & { mapping?: Mapping } = {}) {
  const checked: Checked = await checkFile(file, await planFor(file, more), tools())
  if (checked.kind === 'order') throw new Error('The order of the dates is open')
  return checked
}

/** Checks and imports; returns the import's record. */
export async function bring(file: File, now = NOW): Promise<ImportRecord> {
  const { checked } = await check(file)
  const id = await importFile(checked, tools({ now }))
  const record = await data.imports.get(id)
  if (!record) throw new Error('No record of the import')
  return record
}

/** Everything that is stored, parsed, without the buckets that hold it. */
export async function everything(): Promise<StoredResponse[]> {
  const buckets = (await data.buckets.toArray()).map((bucket) => Bucket.parse(bucket))
  return buckets.flatMap(({ responses }) => responses)
}

export async function clear(): Promise<void> {
  await Promise.all([data.buckets.clear(), data.imports.clear(), data.parts.clear()])
}
