import { describe, expect, it } from 'vitest'
import type { Case } from '@/lib/cases/case'
import { casesOf } from '@/lib/cases/cases-of'
import { clockOf } from '@/lib/cases/clock'
import type { Intervention } from '@/lib/cases/intervention'
import { nextStepOf } from '@/lib/cases/next'
import { refusalOf } from '@/lib/cases/steps'
import { closed, DAY, entry, HOUR, KIM, RULES, response, START, sent } from './examples'

function caseAfter(...log: Intervention[]): Case {
  const [one] = casesOf([response('a', 3, 0)], log, RULES)
  if (!one) throw new Error('no case')
  return one
}
const owned = entry('1', 'owner-set', 1, { owner: KIM, responseId: 'a' })
const causeSet = entry('3', 'cause-set', 3, { cause: 'delivery', responseId: 'a' })

describe('refusalOf', () => {
  it.each([
    ['take an open case', caseAfter(), { kind: 'owner-set', owner: KIM }, undefined],
    [
      'take a closed case',
      caseAfter(closed('5', 5, 'a')),
      { kind: 'owner-set', owner: KIM },
      'case-closed',
    ],
    ['take what one has', caseAfter(owned), { kind: 'owner-set', owner: KIM }, 'already-owner'],
    ['give up a case', caseAfter(owned), { kind: 'owner-set', owner: null }, undefined],
    [
      'close without a resolution',
      caseAfter(),
      { kind: 'case-closed', resolution: undefined },
      'resolution-missing',
    ],
    ['close', caseAfter(), { kind: 'case-closed', resolution: 'resolved' }, undefined],
    [
      'close twice',
      caseAfter(closed('5', 5, 'a')),
      { kind: 'case-closed', resolution: 'resolved' },
      'case-closed',
    ],
    ['reopen an open case', caseAfter(), { kind: 'case-reopened' }, 'case-not-closed'],
    ['reopen a closed case', caseAfter(closed('5', 5, 'a')), { kind: 'case-reopened' }, undefined],
    ['undo', caseAfter(owned), { kind: 'undone', undoes: '1' }, undefined],
    [
      'undo twice',
      caseAfter(owned, entry('2', 'undone', 2, { undoes: '1' })),
      { kind: 'undone', undoes: '1' },
      'already-undone',
    ],
    ['undo of another case', caseAfter(), { kind: 'undone', undoes: '7' }, 'not-of-this-case'],
    ['a note on a closed case', caseAfter(closed('5', 5, 'a')), { kind: 'note' }, undefined],
  ] as const)('%s', (_, one, step, refusal) => {
    expect(refusalOf(one, step, START)).toBe(refusal)
  })
})

describe('clockOf', () => {
  const at = (hours: number) => START + hours * HOUR

  it('counts down to the due time and past it', () => {
    expect(clockOf(caseAfter(), at(18))).toEqual({
      dueAt: START + DAY,
      timeLeft: 6 * HOUR,
      overdue: false,
      workLeft: 6 * HOUR,
      warning: true,
      used: 0.75,
      doubts: [],
    })
    expect(clockOf(caseAfter(), at(24))).toMatchObject({ timeLeft: 0, overdue: false })
    expect(clockOf(caseAfter(), at(30))).toMatchObject({
      timeLeft: -6 * HOUR,
      overdue: true,
      used: 1,
    })
  })

  it('is not below nothing when the clock of the machine is behind', () => {
    expect(clockOf(caseAfter(), at(-5))?.used).toBe(0)
  })

  it('stops with the first contact and with the closing', () => {
    expect(clockOf(caseAfter(sent('1', 2, 'a')), at(30))).toBeUndefined()
    expect(clockOf(caseAfter(closed('1', 2, 'a')), at(30))).toBeUndefined()
  })
})

describe('nextStepOf', () => {
  it.each([
    ['take-and-reply', caseAfter()],
    ['reply', caseAfter(owned)],
    ['find-cause', caseAfter(owned, sent('2', 2, 'a'))],
    ['close', caseAfter(owned, sent('2', 2, 'a'), causeSet)],
    [undefined, caseAfter(closed('5', 5, 'a'))],
  ] as const)('%s', (step, one) => {
    expect(nextStepOf(one, START)).toBe(step)
  })

  it('asks for another reply when the customer answered again', () => {
    const [one] = casesOf([response('a', 3, 0), response('b', 2, 10)], [sent('2', 2, 'a')], RULES)
    expect(one && nextStepOf(one, START)).toBe('reply-again')
  })
})
