import { expect, test } from 'vitest'
import { type Fix, reachOf } from '@/lib/cases/fix'
import { JANE, KIM, PAT, START } from './examples'

const fix: Fix = { id: 'f', cause: 'delivery', what: 'Tracking', at: START + 100, by: KIM }
const asks = (id: string, address: string, at: number, more: object = {}) => ({
  ...{ id, address, cause: 'delivery', openedAt: START + at, toldOf: [] as string[] },
  ...more,
})
function reach(...cases: ReturnType<typeof asks>[]) {
  const { toTell, told } = reachOf(fix, cases)
  return [toTell.map(({ id }) => id), told]
}

test('a customer is listed once, by their newest case; the longest waiting first', () => {
  expect(reach(asks('j2', JANE, 9), asks('p', PAT, 5), asks('j1', JANE, 1))).toEqual([
    ['p', 'j2'],
    0,
  ])
})

test('who was told on one of their cases is told', () => {
  const told = { toldOf: ['f'] }
  expect(reach(asks('j1', JANE, 1), asks('j2', JANE, 9, told), asks('p', PAT, 5))).toEqual([
    ['p'],
    1,
  ])
})

test('cases of another cause, opened later or without a complaint ask for nothing', () => {
  const none = [{ cause: 'price' }, { openedAt: fix.at + 1 }, { resolution: 'not-a-complaint' }]
  expect(reach(...none.map((more, n) => asks(`${n}`, JANE, 1, more)))).toEqual([[], 0])
})
