import { describe, expect, it } from 'vitest'
import { briefOf } from '@/lib/cases/brief'
import { casesOf } from '@/lib/cases/cases-of'
import { askedFor } from '@/lib/cases/fix'
import type { Intervention } from '@/lib/cases/intervention'
import { promiseStatus } from '@/lib/cases/promise'
import { refusalOf } from '@/lib/cases/steps'
import { straysOf } from '@/lib/cases/stray'
import type { Response } from '@/lib/nps/response'
import {
  about,
  closed,
  DAY,
  entry,
  HOUR,
  JANE,
  KIM,
  LEE,
  PAT,
  RULES,
  response,
  START,
  sent,
} from './examples'

const at = (hours: number) => START + hours * HOUR
const first = response('a', 3, 0, { name: 'Jane Miller', company: 'Miller Ltd', comment: 'Late.' })

function caseOf(log: Intervention[] = [], ...more: Response[]) {
  const [one] = casesOf([first, ...more], log, RULES)
  if (!one) throw new Error('no case')
  return one
}
const own = { responseId: 'a' }
const promise = (hours: number, id = 'p') =>
  entry(id, 'promise-made', 1, { ...own, text: 'A parcel', dueAt: at(hours), from: 'agent' })
const take = entry('t', 'owner-set', 1, { ...own, owner: KIM })

describe('briefOf', () => {
  it('says who, what they said, what was tried, what was promised, what is next', () => {
    const tried = entry('x', 'contact-tried', 3, { ...own, channel: 'phone', note: 'No answer' })
    const cause = entry('c', 'cause-set', 4, { ...own, cause: 'delivery' })
    const one = caseOf([take, tried, promise(9), cause], response('b', 1, 5))
    expect(briefOf(one, at(6))).toEqual({
      who: { address: JANE, name: 'Jane Miller', company: 'Miller Ltd' },
      said: [
        { score: 1, comment: '', answeredAt: at(5) },
        { score: 3, comment: 'Late.', answeredAt: START },
      ],
      cause: 'delivery',
      tried: [{ kind: 'contact-tried', at: at(3), by: KIM, channel: 'phone', note: 'No answer' }],
      promised: one.promises,
      next: 'reply',
      dueAt: at(24),
    })
  })
})

describe('promiseStatus', () => {
  it.each([
    ['due', [promise(9)], 5],
    ['overdue', [promise(9)], 10],
    ['moved', [promise(9), moved(20)], 15],
    ['overdue', [promise(9), moved(20)], 21],
    ['kept', [promise(9), settled('promise-kept')], 99],
    ['broken', [promise(9), settled('promise-broken')], 1],
  ] as const)('%s', (status, log, hour) => {
    const [one] = caseOf([...log]).promises
    expect(one && promiseStatus(one, at(hour))).toBe(status)
  })
})

function moved(hours: number) {
  return entry('m', 'promise-moved', 3, { ...own, promise: 'p', dueAt: at(hours) })
}
function settled(kind: 'promise-kept' | 'promise-broken') {
  return entry('k', kind, 4, { ...own, promise: 'p' })
}

describe('askedFor', () => {
  const fix = { id: 'f', cause: 'delivery', what: 'x', at: at(50), by: LEE }
  const cause = (name: string) => entry('c', 'cause-set', 4, { ...own, cause: name })

  it('names the customers of the cause who do not know yet, open or closed', () => {
    const ids = (...log: Intervention[]) => askedFor(fix, [caseOf(log)]).length
    expect(ids()).toBe(0)
    expect(ids(cause('price'))).toBe(0)
    expect(ids(cause('delivery'))).toBe(1)
    expect(ids(cause('delivery'), closed('e', 9, 'a'))).toBe(1)
    expect(ids(cause('delivery'), entry('l', 'loop-closed', 60, { ...own, fix: 'f' }))).toBe(0)
    const no = entry('e', 'case-closed', 9, { ...own, resolution: 'not-a-complaint' })
    expect(ids(cause('delivery'), no)).toBe(0)
    expect(askedFor({ ...fix, at: START - 1 }, [caseOf([cause('delivery')])])).toEqual([])
  })
})

describe('straysOf', () => {
  it('names entries whose case is not there, and why; they count again when it is', () => {
    const elsewhere = sent('1', 1, 'zzz')
    const erased = about(sent('2', 1, 'gone'), PAT)
    const log = [take, elsewhere, erased, sent('3', 1)]
    expect(straysOf(log, [caseOf([take])], new Set([JANE]))).toEqual([
      { entry: elsewhere, code: 'unknown-case' },
      { entry: erased, code: 'no-responses' },
    ])
    const there = casesOf([first, response('gone', 2, 0, { address: PAT })], log, RULES)
    expect(there.find(({ address }) => address === PAT)?.state).toBe('contacted')
  })
})

describe('refusalOf', () => {
  const end = closed('e', 9, 'a')
  const cause = entry('c', 'cause-set', 4, { ...own, cause: 'delivery' })
  const fix: Intervention = {
    ...{ id: 'f', at: at(5), agent: LEE, of: 'team' },
    ...{ kind: 'fix-recorded', cause: 'delivery', what: 'x' },
  }
  const now = at(10)
  it.each([
    ['release what nobody has', [], { kind: 'owner-set', owner: null }, 'no-owner'],
    ['take a cause away', [], { kind: 'cause-set', cause: null }, 'no-cause'],
    ['promise a time to come', [], { kind: 'promise-made', dueAt: now + 1 }, undefined],
    ['promise now', [], { kind: 'promise-made', dueAt: now }, 'promise-in-the-past'],
    ['promise when closed', [end], { kind: 'promise-made', dueAt: now + 1 }, 'case-closed'],
    ['move nothing', [], { kind: 'promise-moved', promise: 'p', dueAt: at(99) }, 'unknown-promise'],
    [
      'move into the past',
      [promise(9)],
      { kind: 'promise-moved', promise: 'p', dueAt: START },
      'promise-in-the-past',
    ],
    ['keep when closed', [promise(9), end], { kind: 'promise-kept', promise: 'p' }, undefined],
    [
      'keep twice',
      [promise(9), settled('promise-broken')],
      { kind: 'promise-kept', promise: 'p' },
      'promise-settled',
    ],
    ['tell of what is fixed', [cause, fix], { kind: 'loop-closed', fix: 'f' }, undefined],
    ['tell when closed', [cause, fix, end], { kind: 'loop-closed', fix: 'f' }, undefined],
    ['tell of another fix', [cause], { kind: 'loop-closed', fix: 'f' }, 'fix-of-another-cause'],
    [
      'tell twice',
      [cause, fix, entry('l', 'loop-closed', 6, { ...own, fix: 'f' })],
      { kind: 'loop-closed', fix: 'f' },
      'already-told',
    ],
    ['ask before the end', [], { kind: 'asked-again' }, 'case-not-closed'],
    [
      'ask twice',
      [end, entry('q', 'asked-again', 9.5, own)],
      { kind: 'asked-again' },
      'already-asked',
    ],
    [
      'tick twice',
      [entry('d', 'playbook-step-done', 2, { ...own, step: 'x' })],
      { kind: 'playbook-step-done', step: 'x' },
      'already-done',
    ],
  ] as const)('%s', (_, log, step, refusal) => {
    expect(refusalOf(caseOf([...log]), step, now)).toBe(refusal)
  })

  it('lets either of two owners say anew that it is theirs', () => {
    const both = caseOf([
      { ...take, after: [] },
      entry('u', 'owner-set', 2, { ...own, owner: LEE, after: [] }),
    ])
    expect(both.ownerClash).toEqual([KIM, LEE])
    expect(refusalOf(both, { kind: 'owner-set', owner: KIM }, now)).toBeUndefined()
  })

  it('keeps a follow-up of a case', () => {
    expect(caseOf([end]).followUpAt).toBe(at(9) + 14 * DAY)
  })
})
