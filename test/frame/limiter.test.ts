import { expect, test } from 'vitest'
import { limiter } from '@/lib/frame/limiter'

test('five times in any five seconds, and again when they have passed', () => {
  let now = 0
  const may = limiter(5, 5_000, () => now)
  const tries = (n: number) => Array.from({ length: n }, () => may()).filter(Boolean).length
  expect(tries(10)).toBe(5)
  now = 4_999
  expect(tries(10)).toBe(0)
  now = 5_000
  expect(tries(2)).toBe(2)
  now = 9_000
  expect(tries(10)).toBe(3)
})
