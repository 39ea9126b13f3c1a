import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { favourOf, orderForPalette } from '@/lib/replies/find/palette-order'
import { starters } from '@/lib/replies/starters'
import { templateOf } from './situations'

const none = { pinned: [], recent: [], fitting: [] }
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => templateOf('x', { id })) as [
  ReturnType<typeof templateOf>,
  ReturnType<typeof templateOf>,
  ReturnType<typeof templateOf>,
  ReturnType<typeof templateOf>,
]
const drawn = (...given: Parameters<typeof orderForPalette>) =>
  orderForPalette(...given).map(({ group, template }) => `${group} ${template.id}`)

describe('the order of the palette', () => {
  it('is pinned, recent, fitting, and the others as the lead has them', () => {
    const preferences = { pinned: ['d'], recent: ['c', 'd'], fitting: ['b', 'c'] }
    expect(drawn([a, b, c, d], preferences)).toEqual([
      'pinned d',
      'recent c',
      'fitting b',
      'others a',
    ])
    expect(drawn([b, a], none)).toEqual(['others b', 'others a'])
  })

  it('has each approved template once, and no other', () => {
    const ids = fc.subarray([...starters.map(({ id }) => id), 'gone'], { minLength: 0 })
    const twice = ids.map((some) => [...some, ...some])
    const changed = fc.array(fc.constantFrom('approved', 'draft', 'retired'), {
      minLength: starters.length,
      maxLength: starters.length,
    })
    fc.assert(
      fc.property(twice, twice, twice, changed, (pinned, recent, fitting, statuses) => {
        const all = starters.map((one, i) => ({ ...one, status: statuses[i] ?? one.status }))
        const order = orderForPalette(all, { pinned, recent, fitting })
        const approved = all.filter(({ status }) => status === 'approved')
        expect(order.map(({ template }) => template.id).toSorted()).toEqual(
          approved.map(({ id }) => id).toSorted(),
        )
        expect(order.filter(({ group }) => group === 'recent').length).toBeLessThanOrEqual(5)
      }),
      { numRuns: 50 },
    )
  })

  it('favours what the agent pinned and used', () => {
    const favour = favourOf(
      orderForPalette([a, b, c, d], { pinned: ['d'], recent: ['c'], fitting: ['b'] }),
    )
    const amounts = [a, b, c, d].map(favour)
    expect(amounts).toEqual(amounts.toSorted((x, y) => x - y))
    expect(amounts[0]).toBe(0)
  })
})
