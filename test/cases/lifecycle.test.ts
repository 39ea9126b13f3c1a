import { describe, expect, it } from 'vitest'
import type { Case } from '@/lib/cases/case'
import { casesOf } from '@/lib/cases/cases-of'
import type { Intervention } from '@/lib/cases/intervention'
import { closed, DAY, entry, HOUR, KIM, LEE, RULES, response, START, sent } from './examples'

const first = response('a', 3, 0)
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
