import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshFor, retryAt, waitAfter } from '@/lib/sources/lookup-pace'
import type { LookupProblem } from '@/lib/sources/lookup-problem'

const NOW = Date.UTC(2026, 10, 22, 12)
const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe('how long a source is left alone', () => {
  test.each<[LookupProblem, number, number]>([
    [{ code: 'server', status: 502 }, 1, MINUTE],
    [{ code: 'server', status: 502 }, 2, 2 * MINUTE],
    [{ code: 'timeout', seconds: 15 }, 4, 8 * MINUTE],
    [{ code: 'unreachable' }, 50, HOUR],
    [{ code: 'key-refused' }, 1, HOUR],
    [{ code: 'redirected' }, 1, HOUR],
    [{ code: 'rate-limited', until: NOW + 7 * MINUTE }, 9, 7 * MINUTE],
    [{ code: 'offline' }, 9, 0],
  ])('%j, failure %i', (problem, failures, wait) => {
    expect(waitAfter(problem, failures, NOW)).toBe(NOW + wait)
  })

  test('whatever stands in Retry-After: after now, within a day', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.nat().map(String), fc.constant(null)), (header) => {
        const at = retryAt(header, NOW)
        expect(at).toBeGreaterThan(NOW)
        expect(at).toBeLessThanOrEqual(NOW + 24 * HOUR)
      }),
    )
  })
})

test('a source that is asked about one customer is asked sooner again than one that is paged through', () => {
  expect(freshFor({ kind: 'asked' })).toBeLessThan(freshFor({ kind: 'pages', pages: 5 }))
})
