import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { answerReader } from '@/lib/sources/answer'
import { missingFields } from '@/lib/sources/field'
import { inspect, rowsOf } from '@/lib/sources/file'
import { RowProblem, SourceError } from '@/lib/sources/problem'
import type { Row } from '@/lib/sources/row'
import { nps } from '@/lib/sources/scoring'
import { rulesOf } from '@/lib/store/check-file'
import { type Incoming, merge } from '@/lib/store/merge'
import { type Damaged, damagedFiles, MARK } from './mutated'
import { NOW } from './read'

/** `npm run fuzz` asks for many more, from another start each time. */
const runs = Number(process.env.FUZZ_RUNS ?? 2000)
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122)

const figures = new Map<string, number>()
const count = (what: string, n = 1): void => {
  figures.set(what, (figures.get(what) ?? 0) + n)
}

/** All rows of a file, its header's too; undefined when it is refused as a whole, in words. */
async function rowsIn(file: File) {
  try {
    const { format, mapping, scoring } = await inspect(file)
    const rows: Row[] = []
    for await (const piece of rowsOf(file, { ...format, headerRows: 0 })) rows.push(...piece)
    return { format, mapping, scoring, rows }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    count(`whole file refused: ${error.problem.code}`)
    return undefined
  }
}

/** How many records there are, counted by other means than the readers'. Undefined where nobody can tell. */
function recordsIn({ format, text, bytesChanged }: Damaged, path: readonly string[]) {
  if (bytesChanged) return undefined
  // Files are read without null bytes and the mark at their start.
  const clean = text.replace(/^\uFEFF/, '').toWellFormed()
  if (format === 'ndjson')
    return clean.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length
  if (format !== 'json') return undefined
  try {
    let value: unknown = JSON.parse(clean)
    for (const key of path) value = (value as Record<string, unknown>)[key]
    return (value as unknown[]).length
  } catch {
    return undefined
  }
}

async function check(damaged: Damaged): Promise<void> {
  const read = await rowsIn(await damaged.file())
  count('files')
  if (!read) return
  count('files read')
  const { format, rows } = read
  const { kind } = format
  if (!damaged.bytesChanged && damaged.format === 'csv' && kind.type === 'csv') {
    // Nothing of a table of text goes: each mark stands in a row, or where the header is.
    const told = rows.flatMap(({ cells }) => cells).join('\n')
    expect(told.match(MARK) ?? []).toEqual(damaged.text.match(MARK) ?? [])
  }
  const expected =
    kind.type === damaged.format ? recordsIn(damaged, 'path' in kind ? kind.path : []) : undefined
  if (expected !== undefined) expect(rows).toHaveLength(expected)
  const body = rows.filter(({ row }) => row > format.headerRows)
  const places = body.map(({ row }) => row)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  if (missingFields(read.mapping).length > 0) return count('files whose columns are asked about')

  const plan = {
    format,
    mapping: read.mapping,
    zone: 'UTC',
    windowMs: 0,
    scoring: read.scoring === 'ask' ? nps : read.scoring,
  }
  const answerOf = answerReader(rulesOf(plan, undefined, NOW))
  const kept: Incoming[] = []
  let refused = 0
  for (const row of body) {
    const answer = answerOf(row)
    if ('response' in answer) kept.push({ row: row.row, response: answer.response })
    else {
      refused++
      expect(RowProblem.safeParse(answer.refusal.code).success).toBe(true)
      expect(answer.refusal.row).toBe(row.row)
    }
  }
  const { counts, repeated, responses } = merge([], kept, { importId: 'i', at: NOW, windowMs: 0 })
  expect(counts.added + counts.duplicates + repeated.length + refused).toBe(body.length)
  expect(responses).toHaveLength(counts.added)
  count('rows', body.length)
  count('rows kept', counts.added)
  count('rows already there', counts.duplicates)
  count('rows refused', refused + repeated.length)
}

test('a damaged file never crashes the reader, and none of its rows is lost in silence', async () => {
  await fc.assert(fc.asyncProperty(damagedFiles, check), { numRuns: runs, seed })
  // Control: the files are not all so broken that nothing was tried.
  expect(figures.get('rows kept')).toBeGreaterThan(runs / 4)
  expect(figures.get('rows refused')).toBeGreaterThan(runs / 4)
}, 3_600_000)

afterAll(() => {
  if (!process.env.FUZZ_RUNS) return
  const lines = [...figures].sort().map(([what, n]) => `${what}: ${n.toLocaleString('en')}`)
  process.stdout.write(`\nseed ${seed}\n${lines.join('\n')}\n`)
})
