import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Response } from '@/lib/nps/response'
import type { StoredResponse } from '@/lib/store/data'
import { withoutImport } from '@/lib/store/layers'
import { type Incoming, merge } from '@/lib/store/merge'

const AT = Date.UTC(2026, 10, 16, 12)
const arrival = (importId: string, at = AT) => ({ importId, at, windowMs: 30 * 86_400_000 })

const response = (more: Partial<Response> = {}): Response => ({
  id: 'csv:r1',
  address: 'jane@x.example',
  score: 3,
  comment: '',
  answeredAt: AT,
  receivedAt: AT,
  source: 'csv',
  ...more,
})
const hook = (more: Partial<Response> = {}) =>
  response({ id: 'wootric:9', source: 'wootric', ...more })
const rows = (...responses: Response[]): Incoming[] =>
  responses.map((each, row) => ({ response: each, row }))
const bring = (stored: readonly StoredResponse[], importId: string, ...responses: Response[]) =>
  merge(stored, rows(...responses), arrival(importId))
const takeOut = (stored: readonly StoredResponse[], importId: string) =>
  stored.flatMap((each) => {
    const left = withoutImport(each, importId)
    return left ? (left.response ?? []) : [each]
  })

describe('the same response through two sources', () => {
  it('is one response and one case, known by both ids', () => {
    const first = bring([], 'hook', hook())
    const file = bring(first.responses, 'file', response({ comment: 'Slow.', name: 'Jane' }))
    expect(first.counts.casesOpened + file.counts.casesOpened).toBe(1)
    expect(file.counts).toMatchObject({ added: 0, updated: 1 })
    expect(file.responses).toMatchObject([
      { id: 'wootric:9', sameAs: ['csv:r1'], comment: 'Slow.', name: 'Jane' },
    ])
    // Both sources can tell of it again, and edit it.
    const again = bring(file.responses, 'hook2', hook(), response({ score: 5, comment: 'Better.' }))
    expect(again.responses).toMatchObject([{ id: 'wootric:9', score: 5, comment: 'Better.' }])
    expect(again.counts).toMatchObject({ added: 0, updated: 1, duplicates: 1 })
  })

  it('changes nothing the second time, and never takes turns', () => {
    let { responses } = bring([], 'a', hook({ name: 'Jane', survey: 'Orders' }))
    ;({ responses } = bring(responses, 'b', response({ name: 'J. Miller' })))
    for (const one of [hook({ name: 'Jane' }), response({ name: 'J. Miller' })]) {
      const next = bring(responses, 'c', one)
      expect(next).toMatchObject({ changed: false, counts: { duplicates: 1, updated: 0 } })
    }
    expect(responses).toMatchObject([{ name: 'Jane', survey: 'Orders' }])
  })

  it('takes the nearest in time, each once', () => {
    const { responses } = bring([], 'a', hook({ id: 'wootric:1', answeredAt: AT - 90_000 }), hook())
    const next = bring(responses, 'b', response(), response({ id: 'csv:r2', answeredAt: AT + 1 }))
    expect(next.responses).toMatchObject([
      { id: 'wootric:1', sameAs: ['csv:r2'] },
      { id: 'wootric:9', sameAs: ['csv:r1'] },
    ])
  })

  it('is never a row of the same import', () => {
    const next = bring([], 'a', response(), hook())
    expect(next.counts.added).toBe(2)
  })
})

describe('score first, comment later', () => {
  it('is one response, and a blank never deletes what is known', () => {
    const first = bring([], 'a', response({ name: 'Jane' }))
    const second = bring(first.responses, 'b', response({ comment: 'Slow.' }))
    expect(second.responses).toMatchObject([{ comment: 'Slow.', name: 'Jane' }])
    const old = bring(second.responses, 'c', response())
    expect(old).toMatchObject({ changed: false, counts: { duplicates: 1 } })
  })
})

const said = fc
  .record({
    id: fc.constantFrom('csv:1', 'csv:2', 'hook:1', 'hook:2', 'api:1'),
    score: fc.constantFrom(3, 9),
    comment: fc.constantFrom('', 'slow', 'dear'),
    answeredAt: fc.constantFrom(AT, AT + 60_000, AT + 9e6),
    name: fc.constantFrom(undefined, 'Jane'),
  })
  .map(({ name, ...rest }) =>
    response({ ...rest, ...(name && { name }), source: rest.id.slice(0, -2) }),
  )
const imports = fc.array(fc.array(said, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
})

/** What each import left, and the store after each. */
function run(files: readonly Response[][]) {
  const states: (readonly StoredResponse[])[] = [[]]
  for (const [i, file] of files.entries()) {
    const { responses, counts, repeated } = bring(states.at(-1) ?? [], `${i}`, ...file)
    expect(counts.added + counts.updated + counts.duplicates + repeated.length).toBe(file.length)
    states.push(responses)
  }
  return states
}

/** Every telling that is kept, as "import: what it said". */
function tellings(stored: readonly StoredResponse[]): string[] {
  const all = (one: StoredResponse | undefined): string[] => {
    if (!one) return []
    const { id, score } = one.brought ?? one
    return [...all(one.replaced), `${one.importId}: ${id} ${score}`]
  }
  return stored.flatMap(all).sort()
}

describe('any imports', () => {
  it('are undone exactly, newest first', () => {
    fc.assert(
      fc.property(imports, (files) => {
        const states = run(files)
        for (let i = files.length - 1; i >= 0; i--) {
          expect(takeOut(states[i + 1] ?? [], `${i}`)).toEqual(states[i])
        }
      }),
    )
  })

  it('are undone in any order, and no other import loses what it told', () => {
    fc.assert(
      fc.property(imports, fc.infiniteStream(fc.nat()), (files, random) => {
        let stored = run(files).at(-1) ?? []
        const order = files.map((_, i) => ({ i, by: random.next().value as number }))
        for (const { i } of order.sort((a, b) => a.by - b.by)) {
          const others = tellings(stored).filter((one) => !one.startsWith(`${i}:`))
          stored = takeOut(stored, `${i}`)
          const ids = (list: string[]) => list.map((one) => one.split(':')[0])
          expect(ids(tellings(stored))).toEqual(ids(others))
        }
        expect(stored).toEqual([])
      }),
    )
  })

  it('keep as many responses as they added, each id once', () => {
    fc.assert(
      fc.property(imports, (files) => {
        const stored = run(files).at(-1) ?? []
        const ids = stored.flatMap(({ id, sameAs = [] }) => [id, ...sameAs])
        expect(new Set(ids).size).toBe(ids.length)
        const given = new Set(files.flat().map(({ id }) => id))
        expect(new Set(ids)).toEqual(given)
      }),
    )
  })
})
