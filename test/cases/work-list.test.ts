import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { casesOf } from '@/lib/cases/cases-of'
import { isQuiet, remindersFor } from '@/lib/cases/reminders'
import { type CaseSummary, summaryOf } from '@/lib/cases/summary'
import {
  agentKey,
  byTimeLeft,
  isInView,
  matches,
  nextDue,
  searchText,
  type View,
  views,
} from '@/lib/cases/work-list'
import { DAY, entry, HOUR, KIM, LEE, PAT, RULES, response, START, sent } from './examples'

const me = new Set([agentKey(' kim  LEE')])
const dayEnds = START + 15 * HOUR
const at = (hours: number) => ({ me, now: START + hours * HOUR, dayEnds })

const [base] = casesOf([response('r1', 3, 0)], [], RULES).map((one) => summaryOf(one, []))
const promise = (id: string, dueAt: number) => ({
  id,
  text: 'Call back',
  from: 'agent' as const,
  madeAt: START,
  dueAt,
  before: [],
})
/** Jane's case, first contact due a day after the start. */
function summary(change: Partial<CaseSummary> = {}): CaseSummary {
  return { ...(base as CaseSummary), ...change } as CaseSummary
}
const mine = { owner: KIM }
/** The same, closed. */
function shut(change: Partial<CaseSummary>): CaseSummary {
  const { open: _, ...rest } = summary({ state: 'closed', closedAt: START })
  return { ...rest, ...change }
}

describe('what is due next', () => {
  test('the first contact, until it was made', () => {
    expect(nextDue(summary())).toEqual({ kind: 'contact', at: START + DAY })
    expect(nextDue(summary({ contactedAt: START }))).toBeUndefined()
  })

  test('a promise where it comes sooner, or alone', () => {
    const promises = [promise('p', START + HOUR)] as CaseSummary['promises']
    const due = { kind: 'promise', at: START + HOUR, text: 'Call back' }
    expect(nextDue(summary({ promises }))).toEqual(due)
    expect(nextDue(summary({ promises, contactedAt: START }))).toEqual(due)
  })
})

describe('parts of the list', () => {
  const viewsOf = (one: CaseSummary, hours: number) =>
    views.filter((view) => isInView(one, view, at(hours)))
  test.each<[string, CaseSummary, number, View[]]>([
    ['mine, due tomorrow', summary(mine), 1, ['mine', 'all']],
    ['of nobody', summary(), 1, ['unowned', 'all']],
    ['another’s', summary({ owner: LEE }), 1, ['all']],
    ['overdue', summary(mine), 25, ['mine', 'overdue', 'all']],
    ['due today', summary({ ...mine, dueAt: dayEnds - 1 }), 1, ['mine', 'today', 'all']],
    ['due as the next day begins', summary({ ...mine, dueAt: dayEnds }), 1, ['mine', 'all']],
    ['with nothing due', summary({ owner: LEE, contactedAt: START }), 30, ['all']],
    [
      'with a promise',
      summary({
        owner: LEE,
        contactedAt: START,
        promises: [promise('p', START + 2 * HOUR)] as CaseSummary['promises'],
      }),
      1,
      ['today', 'promises', 'all'],
    ],
    ['closed, not to be asked again yet', shut({ followUpAt: START + HOUR }), 0, []],
    ['closed, to be asked again', shut({ ...mine, followUpAt: START }), 0, ['ask-again']],
    ['closed, asked', shut({ followUpAt: START, askedAgainAt: START }), 1, []],
    ['closed, with a new score since', shut({}), 1, []],
  ])('%s', (_, one, hours, expected) => expect(viewsOf(one, hours)).toEqual(expected))

  test('the least time left first, what has none last; the same whatever the order was', () => {
    const all = [3, 1, 2].map((n) => summary({ id: `r${n}`, dueAt: START + n * HOUR }))
    const none = summary({ id: 'r0', contactedAt: START })
    fc.assert(
      fc.property(fc.shuffledSubarray([...all, none], { minLength: 4 }), (shuffled) => {
        expect(byTimeLeft(shuffled).map(({ id }) => id)).toEqual(['r1', 'r2', 'r3', 'r0'])
      }),
    )
  })
})

describe('search', () => {
  const text = searchText(
    summary({ name: 'Zoë Müller', company: 'Acme', comment: 'Nobody answers', cause: 'delivery' }),
    () => 'Late parcels',
  )
  test.each<[string, boolean]>([
    ['', true],
    ['zoe', true],
    ['MULLER acme', true],
    ['answers  jane.miller@', true],
    ['late', true],
    ['delivery', true],
    ['zoe billing', false],
  ])('%j: %s', (query, found) => expect(matches(text, query)).toBe(found))
})

describe('reminders', () => {
  const keys = (one: CaseSummary, hours: number) =>
    remindersFor([one], me, START + hours * HOUR, RULES).map(({ key }) => key)

  test('of a first contact: from the early warning on, the same one after it is overdue', () => {
    expect(keys(summary(mine), 17)).toEqual([])
    const [key] = keys(summary(mine), 18)
    expect(key).toBeDefined()
    expect(keys(summary(mine), 2000)).toEqual([key])
  })

  test('of a promise: once it is due; moved, it is another', () => {
    const moved = (hours: number) =>
      summary({
        ...mine,
        contactedAt: START,
        promises: [promise('p', START + hours * HOUR)] as CaseSummary['promises'],
      })
    expect(keys(moved(2), 1)).toEqual([])
    expect(keys(moved(2), 2)).toHaveLength(1)
    expect(keys(moved(3), 4)).not.toEqual(keys(moved(2), 4))
  })

  test('never of another’s case, of one without owner, or of one that was contacted', () => {
    expect(keys(summary(), 30)).toEqual([])
    expect(keys(summary({ owner: LEE }), 30)).toEqual([])
    expect(keys(summary({ ...mine, contactedAt: START }), 30)).toEqual([])
  })

  test('follow the case as it is folded: a reply that was sent ends them', () => {
    const owned = entry('e1', 'owner-set', 1, { owner: KIM, responseId: 'r1' })
    const folded = (log: Parameters<typeof casesOf>[1]) =>
      casesOf([response('r1', 3, 0)], log, RULES).map((one) => summaryOf(one, []))
    const now = START + 20 * HOUR
    expect(remindersFor(folded([owned]), me, now, RULES)).toHaveLength(1)
    expect(remindersFor(folded([owned, sent('e2', 2, 'r1')]), me, now, RULES)).toEqual([])
  })

  test('the most urgent first', () => {
    const all = [summary({ ...mine, id: 'late' }), summary({ ...mine, id: 'later', address: PAT })]
    const [first] = remindersFor(
      [
        { ...all[1], dueAt: START + 2 } as CaseSummary,
        { ...all[0], dueAt: START + 1 } as CaseSummary,
      ],
      me,
      START + DAY,
      RULES,
    )
    expect(first?.one.id).toBe('late')
  })

  test.each<[string, string, number, boolean]>([
    ['18:00', '08:00', 19, true],
    ['18:00', '08:00', 3, true],
    ['18:00', '08:00', 8, false],
    ['12:00', '13:00', 12, true],
    ['12:00', '13:00', 13, false],
    ['09:00', '09:00', 9, false],
  ])('quiet from %s to %s, at %i: %s', (from, to, hour, quiet) => {
    expect(isQuiet({ from, to }, new Date(2026, 5, 2, hour))).toBe(quiet)
  })
})
