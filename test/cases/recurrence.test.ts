import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { otherCustomers, RECURRENCE_MS } from '@/lib/cases/recurrence'
import { JANE, START } from './examples'

const caused = (address: string, daysAgo: number) => ({
  address,
  openedAt: START - daysAgo * 86_400_000,
})

describe('otherCustomers', () => {
  it('counts each other customer of the last 90 days once', () => {
    const cases = [
      caused(JANE, 1),
      caused('a@x.example', 2),
      caused('a@x.example', 80),
      caused('b@x.example', 89.9),
      caused('c@x.example', 90),
      caused('d@x.example', -1),
    ]
    expect(otherCustomers(cases, JANE, START)).toBe(2)
    expect(otherCustomers([], JANE, START)).toBe(0)
  })

  it('never counts the customer, nor more than there are', () => {
    const address = fc.constantFrom(JANE, 'a@x.example', 'b@x.example')
    const openedAt = fc.integer({ min: START - 2 * RECURRENCE_MS, max: START })
    fc.assert(
      fc.property(fc.array(fc.record({ address, openedAt })), (cases) => {
        const count = otherCustomers(cases, JANE, START)
        expect(count).toBeLessThanOrEqual(2)
        expect(otherCustomers([...cases, caused(JANE, 1)], JANE, START)).toBe(count)
        expect(otherCustomers([...cases, ...cases], JANE, START)).toBe(count)
      }),
    )
  })
})
