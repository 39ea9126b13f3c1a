import { beforeEach, describe, expect, it } from 'vitest'
import { suggestCause } from '@/lib/cases/causes'
import type { CaseSummary } from '@/lib/cases/summary'
import { learntCauses, othersWithCause } from '@/lib/store/confirmed-causes'
import { journal } from '@/lib/store/journal'
import { DAY, JANE, START } from '../cases/examples'

const row = (id: string, cause: string | undefined, more: Partial<CaseSummary> = {}) =>
  ({
    id,
    address: `${id}@customers.example`,
    state: 'open',
    openedAt: START,
    score: 2,
    comment: 'No parking anywhere',
    ...(cause !== undefined && { cause }),
    ...more,
  }) as CaseSummary

beforeEach(() => journal.cases.clear())

describe('learntCauses', () => {
  it('counts confirmed causes once, and follows what changes', async () => {
    await journal.cases.bulkPut([row('a', 'parking'), row('b', 'parking'), row('c', undefined)])
    const learnt = await learntCauses()
    expect(learnt.causes).toEqual(new Map([['parking', 2]]))
    await learntCauses()
    expect(learnt.total).toBe(2)

    await journal.cases.bulkPut([row('b', 'delivery'), row('c', 'parking')])
    await Promise.all([learntCauses(), learntCauses()])
    expect(learnt.causes).toEqual(
      new Map([
        ['parking', 2],
        ['delivery', 1],
      ]),
    )

    await journal.cases.put(row('b', undefined))
    await journal.cases.delete('a')
    await learntCauses()
    expect(learnt.causes).toEqual(new Map([['parking', 1]]))
    const offered = ['parking', 'delivery']
    expect(suggestCause(['no parking ANYWHERE'], { offered, learnt })).toMatchObject({
      cause: 'parking',
      learnt: true,
    })
  })
})

describe('othersWithCause', () => {
  it('reads the cases with that cause only', async () => {
    await journal.cases.bulkPut([
      row('a', 'parking'),
      row('b', 'parking', { openedAt: START - 100 * DAY }),
      row('c', 'delivery'),
      row('d', 'parking', { address: JANE }),
    ])
    expect(await othersWithCause('parking', JANE, START)).toBe(1)
    expect(await othersWithCause('price', JANE, START)).toBe(0)
  })
})
