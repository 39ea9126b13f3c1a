import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '@/lib/cases/case'
import { casesOf } from '@/lib/cases/cases-of'
import type { Intervention } from '@/lib/cases/intervention'
import { movedClock, stories } from './devices'
import { entry, HOUR, JANE, KIM, RULES, response, START } from './examples'

const first = response('a', 3, 0)
/** Comes in in the middle of the stories. */
const second = response('b', 1, 106)
const of = 'a'

function caseAfter(...log: Intervention[]): Case {
  const [one] = casesOf([first], log, RULES)
  if (!one) throw new Error('no case')
  return one
}

/** Without what names or counts the entries themselves. */
function gist({ entries: _, undone: __, ...rest }: Case) {
  return rest
}

/** The case's own moments do not matter where clocks were moved. */
function timeless({
  state,
  owner,
  ownerClash,
  cause,
  resolution,
  stepsDone,
  toldOf,
  promises,
}: Case) {
  const said = promises.map(({ id, dueAt, before, settled }) => [id, dueAt, before, settled?.as])
  return { state, owner, ownerClash, cause, resolution, stepsDone, toldOf, said }
}

const both = [first, second]

describe('any story on three devices with clocks that are off', () => {
  it('is one case, however its entries arrive', () => {
    const told = stories.chain((log) =>
      fc.tuple(
        fc.constant(log),
        fc.shuffledSubarray([...log, ...log, ...log], { minLength: log.length * 3 }),
      ),
    )
    fc.assert(
      fc.property(told, ([log, again]) => {
        expect(casesOf(both, again, RULES)).toEqual(casesOf(both, log, RULES))
      }),
      { numRuns: 300 },
    )
  })

  it('stands, with any of its steps taken back, as if that had never been done', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (log, n) => {
        const gone = log[n % (log.length || 1)]
        if (!gone || gone.kind === 'undone') return
        const undo = entry('u', 'undone', 9999, { undoes: gone.id, responseId: of })
        const without = log
          .filter((one) => one !== gone)
          .map((one) => ({
            ...one,
            after: one.after?.flatMap((id) => (id === gone.id ? (gone.after ?? []) : [id])) ?? [],
          }))
        const [is] = casesOf([first], [...log, undo], RULES)
        const [was] = casesOf([first], without, RULES)
        expect(is && gist(is)).toEqual(was && gist(was))
      }),
      { numRuns: 500 },
    )
  })

  it('takes any step anew after it was taken back', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (log, n) => {
        const gone = log[n % (log.length || 1)]
        if (!gone || gone.kind === 'undone' || gone.kind === 'promise-made') return
        const [one] = casesOf([first], log, RULES)
        expect(one?.address).toBe(JANE)
        const undo = entry('u', 'undone', 9999, { undoes: gone.id, responseId: of })
        const redone = { ...gone, id: 'z', at: START + 99_999 * HOUR, after: ['u'] }
        const [after] = casesOf([first], [...log, undo, redone], RULES)
        expect(after?.entries.at(-1)).toEqual(redone)
      }),
    )
  })
})

describe('a device whose clock is set back and forth', () => {
  it('does what it does in the order in which it is done', () => {
    fc.assert(
      fc.property(movedClock, ({ right, moved }) => {
        const [is] = casesOf([first], moved, RULES)
        const [was] = casesOf([first], right, RULES)
        expect(is && timeless(is)).toEqual(was && timeless(was))
      }),
      { numRuns: 500 },
    )
  })

  it('comes after all that it knew, of devices that stood at the same moment', () => {
    const cause = (id: string, at: number, name: string, after: string[]) =>
      entry(id, 'cause-set', at, { cause: name, after, responseId: of })
    const log = [
      cause('a1', 5, 'price', []),
      cause('c2', 1, 'delivery', ['a1']),
      cause('b1', 5, 'speed', []),
      cause('a2', 1, 'billing', ['b1', 'c2']),
    ]
    expect(caseAfter(...log).cause).toBe('billing')
  })

  it('control: without knowing what came before, the clock would mislead', () => {
    const take = entry('1', 'owner-set', 5, { owner: KIM, responseId: of })
    const release = entry('2', 'owner-set', 4, { owner: null, responseId: of })
    expect(caseAfter(take, release).owner).toEqual(KIM)
    expect(caseAfter({ ...take, after: [] }, { ...release, after: ['1'] }).owner).toBeUndefined()
  })
})
