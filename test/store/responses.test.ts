import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Response } from '@/lib/nps/response'
import { BUCKETS, bucketOf, data } from '@/lib/store/data'
import { historyFor } from '@/lib/store/responses'
import { clear } from './files'

const response = (address: string, answeredAt: number): Response => ({
  id: `csv:${answeredAt}`,
  address,
  score: 5,
  comment: '',
  answeredAt,
  receivedAt: answeredAt,
  source: 'csv',
})

beforeEach(clear)

describe('historyFor', () => {
  it('gives one customer only, though another shares the bucket', async () => {
    const bucket = bucketOf('a@x.example')
    // The first of so many addresses that falls into the same bucket.
    const other = Array.from({ length: 50_000 }, (_, i) => `p${i}@x.example`).find(
      (address) => bucketOf(address) === bucket,
    )
    expect(other).toBeDefined()
    const stored = [
      response('a@x.example', 2),
      response(other ?? '', 3),
      response('a@x.example', 1),
    ]
    await data.buckets.put({ bucket, responses: stored })
    expect(await historyFor('a@x.example')).toEqual([stored[2], stored[0]])
    expect(await historyFor(other ?? '')).toEqual([stored[1]])
  })

  it('does not show what an import replaced', async () => {
    const replaced = response('a@x.example', 1)
    const bucket = bucketOf('a@x.example')
    await data.buckets.put({ bucket, responses: [{ ...replaced, score: 9, replaced }] })
    expect(await historyFor('a@x.example')).toEqual([{ ...replaced, score: 9 }])
  })
})

describe('bucketOf', () => {
  it('puts the same customers into the same buckets for ever', () => {
    expect(['jane@x.example', 'pat+shop@x.example', 'rené@münchen.example'].map(bucketOf)).toEqual([
      3545, 2307, 1396,
    ])
  })

  it('spreads customers evenly', () => {
    const filled = new Uint32Array(BUCKETS)
    for (let i = 0; i < 100 * BUCKETS; i++) {
      const bucket = bucketOf(`person${i}@customers${i % 97}.example`)
      filled[bucket] = (filled[bucket] ?? 0) + 1
    }
    expect(Math.min(...filled)).toBeGreaterThan(50)
    expect(Math.max(...filled)).toBeLessThan(170)
  })

  it('is a bucket for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (address) => {
        const bucket = bucketOf(address)
        expect(Number.isInteger(bucket) && bucket >= 0 && bucket < BUCKETS).toBe(true)
      }),
    )
  })
})
