import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspect, rowsOf } from '@/lib/sources/file'
import { flatten } from '@/lib/sources/json/flatten'
import { fileOf } from './csv'
import { mapped, readFile } from './read'

const record = (n: number, more: object = {}) => ({
  id: `r${n}x`,
  person: { email: `p${n}@x.example`, name: `Person ${n}` },
  score: n % 11,
  comment: 'fine, "really"\nfine',
  created_at: '2026-08-22T13:41:54Z',
  ...more,
})
const records = Array.from({ length: 5 }, (_, i) => record(i))
const json = (value: unknown, name = 'scores.json') => fileOf(JSON.stringify(value), name)
const problemOf = (file: File) =>
  inspect(file).then(
    () => undefined,
    (error: { problem?: unknown }) => error.problem,
  )

describe('JSON', () => {
  it.each([
    ['a list', records],
    ['a list in what wraps it', { data: records, total: 5 }],
    ['a list two deep', { message: 'ok', data: { responses: records, page: 1 } }],
    ['the list that holds responses, of two', { users: [{ id: 1 }, { id: 2 }], data: records }],
  ])('%s is found by itself', async (_, value) => {
    const { inspection, responses } = await readFile(json(value))
    expect(mapped(inspection)).toEqual([
      'id: id',
      'person.email: email',
      'person.name: name',
      'score: score',
      'comment: comment',
      'created_at: date',
    ])
    expect(responses).toHaveLength(5)
    expect(responses[3]).toMatchObject({
      id: 'csv:r3x',
      address: 'p3@x.example',
      score: 3,
      comment: 'fine, "really"\nfine',
      answeredAt: Date.UTC(2026, 7, 22, 13, 41, 54),
    })
  })

  it.each([['\n'], ['\r\n'], ['\n\n']])('one record a line, broken by %j', async (newline) => {
    const text = records.map((one) => JSON.stringify(one)).join(newline)
    const { inspection, responses, rows } = await readFile(fileOf(text, 'scores.ndjson'))
    expect(inspection.format.kind).toMatchObject({ type: 'ndjson' })
    expect(responses).toHaveLength(5)
    expect(rows.map(({ row }) => row)).toEqual(
      records.map((_, i) => (newline === '\n\n' ? 2 * i : i) + 1),
    )
  })

  it('of one line is what it is: a wrapped list, or one record', async () => {
    const { responses } = await readFile(json({ data: records }, 'scores.ndjson'))
    expect(responses).toHaveLength(5)
    const { responses: one } = await readFile(json(records[0], 'scores.ndjson'))
    expect(one).toHaveLength(1)
  })

  it('keeps every digit of a long id', async () => {
    const text = '[{"id":12345678901234567890,"email":"a@x.example","score":9,"date":"2026-08-22"}]'
    for (const file of [fileOf(text, 'a.json'), fileOf(text.slice(1, -1), 'a.ndjson')]) {
      const { responses } = await readFile(file)
      expect(responses).toMatchObject([{ id: 'csv:12345678901234567890' }])
    }
  })

  it('takes keys of prototypes as what they are: names', async () => {
    const text =
      '[{"__proto__":{"polluted":"yes","email":"evil@x.example"},"constructor":{"prototype":{"polluted":"yes"}},"toString":"x","email":"a@x.example","score":9,"date":"2026-08-22"}]'
    for (const file of [fileOf(text, 'a.json'), fileOf(text.slice(1, -1), 'a.ndjson')]) {
      const { inspection, responses } = await readFile(file)
      expect(responses).toMatchObject([{ address: 'a@x.example' }])
      expect(inspection.format.header).toContain('__proto__.polluted')
      expect({}).not.toHaveProperty('polluted')
    }
  })

  it('refuses what is no record where one should be, and goes on', async () => {
    const { rows, refusals } = await readFile(json([records[0], 17, null, [1], 'x', records[1]]))
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6])
    expect(refusals.map(({ row, code }) => [row, code])).toEqual([
      [2, 'json'],
      [3, 'json'],
      [4, 'json'],
      [5, 'json'],
    ])
    const lines = fileOf(
      `${JSON.stringify(records[0])}\n{"id": \n${JSON.stringify(records[1])}`,
      'a.ndjson',
    )
    expect((await readFile(lines)).refusals).toMatchObject([
      { row: 2, code: 'json', value: '{"id":' },
    ])
  })

  it.each([
    ['cut off', JSON.stringify(records).slice(0, -30), { code: 'json', row: 4 }],
    ['with more behind it', `${JSON.stringify(records)}{"x":1}`, { code: 'json', row: 5 }],
    [
      'broken in the middle',
      JSON.stringify(records).replace('"r3x",', '"r3x"'),
      { code: 'json', row: 3 },
    ],
  ])('that is %s says after which record', async (_, text, problem) => {
    const file = fileOf(text, 'scores.json')
    const { format } = await inspect(file)
    const reading = (async () => {
      for await (const _rows of rowsOf(file, format));
    })()
    await expect(reading).rejects.toHaveProperty('problem', problem)
  })

  it.each([
    ['no JSON', '{nothing', { code: 'json', row: 0 }],
    ['no list', '{"a": {"b": 1}}\n', { code: 'no-records' }],
    ['a list of numbers', '[1, 2, 3]', { code: 'no-records' }],
    ['an empty list', '[]', { code: 'no-records' }],
    ['a list under no name', `{"": ${JSON.stringify(records)}}`, { code: 'no-records' }],
    ['a list under a star', `{"*": ${JSON.stringify(records)}}`, { code: 'no-records' }],
    ['brackets without end', '['.repeat(100_000), { code: 'json', row: 0 }],
    ['one column', '[{"email": "a@x.example"}]', { code: 'no-records' }],
  ])('%s can not come in', async (_, text, problem) => {
    expect(await problemOf(fileOf(text, 'scores.json'))).toEqual(problem)
  })

  it('reads any records the same, wherever the pieces end', async () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    const some = fc.array(fc.dictionary(fc.string({ minLength: 1 }), value, { minKeys: 2 }), {
      minLength: 1,
      maxLength: 10,
    })
    await fc.assert(
      fc.asyncProperty(some, fc.boolean(), async (list, lines) => {
        const text = lines
          ? list.map((one) => JSON.stringify(one)).join('\n')
          : JSON.stringify(list)
        const file = fileOf(text, 'a.json')
        const found = await readFile(file).catch((error: { problem?: { code: string } }) => error)
        // Records of empty things have no columns to read.
        if ('problem' in found) {
          expect(found.problem?.code).toBe('no-records')
          return
        }
        if (!('rows' in found)) throw found
        if (lines || found.inspection.format.kind.type === 'json') {
          expect(found.rows.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('flatten', () => {
  it('makes columns of what is nested, within bounds', () => {
    const flat = flatten({ a: { b: [1, null, 'x'], c: [{ d: true }, { d: null }] }, e: null })
    expect([...flat]).toEqual([
      ['a.b', '1, x'],
      ['a.c.0.d', 'true'],
    ])
    const wide = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`k${i}`, i]))
    expect(flatten(wide).size).toBe(500)
  })
})
