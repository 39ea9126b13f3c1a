import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '@/lib/cases/case'
import { casesOf } from '@/lib/cases/cases-of'
import type { Intervention } from '@/lib/cases/intervention'
import { movedClock, stories } from './devices'
import { closed, DAY, entry, HOUR, JANE, KIM, LEE, RULES, response, START, sent } from './examples'

const first = response('a', 3, 0)
/** Comes in in the middle of the stories. */
const second = response('b', 1, 106)
const of = 'a'

function caseAfter(...log: Intervention[]): Case {
  const [one] = casesOf([first], log, RULES)
  if (!one) throw new Error('no case')
  return one
}

const contact = entry('c1', 'contacted', 2, { channel: 'phone', responseId: of })
const cause = entry('c2', 'cause-set', 3, { cause: 'delivery', responseId: of })
const fix: Intervention = {
  id: 'f1',
  at: START + 4 * HOUR,
  agent: LEE,
  of: 'team',
  kind: 'fix-recorded',
  cause: 'delivery',
  what: 'A second carrier',
}
const told = entry('c4', 'loop-closed', 5, { fix: 'f1', responseId: of })
const close = closed('c5', 6, of)
const way = [contact, cause, fix, told, close]

describe('the way of a case', () => {
  it('goes from state to state', () => {
    const states = way.map((_, i) => caseAfter(...way.slice(0, i)).state)
    expect([...states, caseAfter(...way).state]).toEqual([
      'open',
      'contacted',
      'cause-known',
      'fix-recorded',
      'loop-closed',
      'closed',
    ])
  })

  it('waits for what is missing, and then stands where the later steps have brought it', () => {
    expect(caseAfter(cause).state).toBe('open')
    expect(caseAfter(cause, fix).state).toBe('open')
    expect(caseAfter(cause, fix, contact).state).toBe('fix-recorded')
    expect(caseAfter(contact, fix).state).toBe('contacted')
    expect(caseAfter(contact, told).state).toBe('contacted')
    expect(caseAfter(contact, told, cause).state).toBe('loop-closed')
  })

  it('is told in person, which is a contact too', () => {
    expect(caseAfter(told, cause)).toMatchObject({ state: 'loop-closed', toldOf: ['f1'] })
  })

  it('takes no fix for another cause, nor one from before the customer answered', () => {
    expect(caseAfter(contact, cause, { ...fix, cause: 'price' } as Intervention).fixes).toEqual([])
    const before = { ...fix, at: START - 1 } as Intervention
    expect(caseAfter(contact, cause, before).state).toBe('cause-known')
  })

  it('loses a fix that was taken back', () => {
    const undo: Intervention = {
      id: 'f2',
      at: START + 9 * HOUR,
      agent: LEE,
      of: 'team',
      kind: 'undone',
      undoes: 'f1',
    }
    expect(caseAfter(contact, cause, fix, undo).state).toBe('cause-known')
  })

  it('is without each step as if it had never been, any of them undone', () => {
    for (const [i, step] of way.entries()) {
      if (step.kind === 'fix-recorded') continue
      const undo = entry('u', 'undone', 99, { undoes: step.id, responseId: of })
      const { undone, ...rest } = caseAfter(...way, undo)
      const { undone: _, ...without } = caseAfter(...way.filter((_, at) => at !== i))
      expect(rest).toEqual(without)
      expect(undone).toEqual([step.id])
    }
  })
})

describe('reopening', () => {
  const reopen = entry('r', 'case-reopened', 9, { responseId: of })

  it('by hand leads back to where the case was', () => {
    expect(caseAfter(...way, reopen)).toMatchObject({ state: 'loop-closed', reopened: 1 })
    expect(caseAfter(close, reopen).state).toBe('open')
    expect(caseAfter(...way, reopen)).not.toHaveProperty('followUpAt')
  })

  it('by a new detractor response begins the case anew: contact is due again', () => {
    const owner = entry('o', 'owner-set', 1, { owner: KIM, responseId: of })
    const again = response('b', 2, 48)
    const [one, ...others] = casesOf([first, again], [owner, ...way], RULES)
    expect(others).toEqual([])
    expect(one).toMatchObject({
      id: 'a',
      state: 'open',
      owner: KIM,
      cause: 'delivery',
      openedAt: START,
      countsFrom: START + 48 * HOUR,
      dueAt: START + 72 * HOUR,
      reopened: 1,
      stepsDone: [],
    })
    for (const gone of ['contactedAt', 'closedAt', 'resolution', 'loopClosedAt', 'followUpAt']) {
      expect(one).not.toHaveProperty(gone)
    }
    const [after] = casesOf([first, again], [owner, ...way, sent('s', 50, of)], RULES)
    expect(after).toMatchObject({ contactedAt: START + 50 * HOUR })
  })

  it('comes to an end 90 days after the closing: then it is a new case', () => {
    const ids = (days: number) =>
      casesOf([first, response('b', 2, 6 + days * 24)], way, RULES).map(({ id }) => id)
    expect(ids(90)).toEqual(['a'])
    expect(ids(91)).toEqual(['a', 'b'])
  })
})

describe('promises', () => {
  const made = entry('p', 'promise-made', 1, {
    text: 'A new parcel',
    dueAt: START + DAY,
    from: 'reply',
    responseId: of,
  })
  const moved = entry('m', 'promise-moved', 2, {
    promise: 'p',
    dueAt: START + 2 * DAY,
    responseId: of,
  })
  const kept = entry('k', 'promise-kept', 3, { promise: 'p', responseId: of })

  it('are made, moved and kept', () => {
    expect(caseAfter(made, moved, kept).promises).toEqual([
      {
        id: 'p',
        text: 'A new parcel',
        from: 'reply',
        madeAt: made.at,
        dueAt: START + 2 * DAY,
        before: [START + DAY],
        settled: { as: 'kept', at: kept.at },
      },
    ])
  })

  it('are settled once: of two devices the first', () => {
    const broken = entry('x', 'promise-broken', 4, { promise: 'p', responseId: of })
    expect(caseAfter(made, kept, broken).promises[0]?.settled?.as).toBe('kept')
  })

  it('go when they are taken back, with what was done about them', () => {
    const undo = entry('u', 'undone', 9, { undoes: 'p', responseId: of })
    expect(caseAfter(made, moved, kept, undo).promises).toEqual([])
  })
})

describe('two owners at once', () => {
  const take = (id: string, at: number, owner: typeof KIM | null, after: string[]) =>
    entry(id, 'owner-set', at, { owner, after, responseId: of })

  it('are both shown; who took it first has it', () => {
    const log = [take('k', 2, KIM, []), take('l', 1, LEE, [])]
    expect(caseAfter(...log)).toMatchObject({
      owner: LEE,
      ownedSince: START + HOUR,
      ownerClash: [LEE, KIM],
    })
  })

  it('are settled by whoever sets an owner knowing of both', () => {
    const both = [take('k', 2, KIM, []), take('l', 1, LEE, [])]
    const settled = caseAfter(...both, take('m', 5, KIM, ['k', 'l']))
    expect(settled.owner).toEqual(KIM)
    expect(settled).not.toHaveProperty('ownerClash')
    // Who knows of one only changes nothing for the other.
    const handed = caseAfter(...both, take('m', 5, { name: 'Max' }, ['k']))
    expect(handed.ownerClash?.map(({ name }) => name)).toEqual(['Lee Park', 'Max'])
  })

  it('are no clash when one took over from the other, or both mean the same', () => {
    expect(caseAfter(take('k', 1, KIM, []), take('l', 2, LEE, ['k']))).toMatchObject({ owner: LEE })
    expect(caseAfter(take('k', 1, KIM, []), take('l', 2, LEE, ['k']))).not.toHaveProperty(
      'ownerClash',
    )
    expect(caseAfter(take('k', 1, KIM, []), take('l', 2, KIM, []))).not.toHaveProperty('ownerClash')
  })

  it('keep the brief with the hand-over', () => {
    const over = entry('h', 'owner-set', 2, { owner: LEE, brief: 'Wants a call', responseId: of })
    expect(caseAfter(over).brief).toEqual({ text: 'Wants a call', from: KIM, at: over.at })
    expect(caseAfter(over, take('k', 3, KIM, ['h']))).not.toHaveProperty('brief')
  })
})

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
