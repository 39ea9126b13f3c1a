import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { casesOf } from '@/lib/cases/cases-of'
import { channels, type Intervention, resolutions } from '@/lib/cases/intervention'
import type { Response } from '@/lib/nps/response'
import {
  closed,
  DAY,
  entry,
  HOUR,
  JANE,
  KIM,
  RULES,
  response,
  START,
  sent,
  WINDOW,
} from './examples'

describe('a case is opened', () => {
  it('by each score from 0 to 6 and by none above', () => {
    const opened = Array.from({ length: 11 }, (_, score) =>
      casesOf([response('a', score, 0)], [], RULES),
    )
    expect(opened.map((cases) => cases.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0])
  })

  it('only within the window, its last moment included', () => {
    const late = (ms: number) => casesOf([response('a', 3, 0, { received: ms / HOUR })], [], RULES)
    expect(late(WINDOW)).toHaveLength(1)
    expect(late(WINDOW + 1)).toHaveLength(0)
  })

  it('with the first contact due a day after the answer', () => {
    const [one] = casesOf([response('a', 3, 0, { received: 5 })], [], RULES)
    expect(one).toMatchObject({ id: 'a', state: 'open', openedAt: START, dueAt: START + DAY })
  })

  it('for each customer their own', () => {
    const pat = 'pat@customers.example'
    const cases = casesOf(
      [response('a', 3, 0), response('b', 2, 1, { address: pat })],
      [closed('1', 2, 'a')],
      RULES,
    )
    expect(cases.map((one) => [one.address, one.state])).toEqual([
      [JANE, 'closed'],
      [pat, 'open'],
    ])
  })
})

describe('a second detractor response', () => {
  it('joins the case that is still open, and entries may name either', () => {
    const [one, two] = casesOf(
      [response('a', 3, 0), response('b', 1, 48)],
      [sent('1', 50, 'b')],
      RULES,
    )
    expect(two).toBeUndefined()
    expect(one).toMatchObject({ id: 'a', state: 'contacted' })
    expect(one?.responses.map((r) => r.id)).toEqual(['a', 'b'])
  })

  it('opens a new case when the first was closed before it came in', () => {
    const cases = casesOf(
      [response('a', 3, 0), response('b', 1, 2, { received: 48 })],
      [closed('1', 24, 'a')],
      RULES,
    )
    expect(cases.map((one) => [one.id, one.state])).toEqual([
      ['a', 'closed'],
      ['b', 'open'],
    ])
  })

  it('that arrives late leaves the case that agents work on as it is', () => {
    const cases = casesOf(
      [response('older', 3, 0, { received: 72 }), response('newer', 1, 24)],
      [closed('1', 48, 'newer')],
      RULES,
    )
    expect(cases.map((one) => [one.id, one.state])).toEqual([
      ['newer', 'closed'],
      ['older', 'open'],
    ])
  })

  it('joins the first case again when its closing is taken back', () => {
    const cases = casesOf(
      [response('a', 3, 0), response('b', 1, 48)],
      [closed('1', 24, 'a'), entry('2', 'undone', 72, { undoes: '1' })],
      RULES,
    )
    expect(cases.map((one) => [one.id, one.responses.length])).toEqual([['a', 2]])
  })
})

describe('the log of a case', () => {
  const a = response('a', 3, 0)
  const caseAfter = (...log: Intervention[]) => casesOf([a], log, RULES)[0]

  it('stops the contact clock at the first contact only', () => {
    const call = entry('2', 'contacted', 5, { channel: 'phone', responseId: 'a' })
    expect(caseAfter(sent('1', 3, 'a'), call)).toMatchObject({
      state: 'contacted',
      contactedAt: START + 3 * HOUR,
      lastContactAt: START + 5 * HOUR,
    })
  })

  it('is not moved by entries without a case or of another one', () => {
    expect(caseAfter(sent('1', 3), sent('2', 3, 'other'))?.state).toBe('open')
  })

  it('gives the case up and takes a wrong cause away', () => {
    const one = caseAfter(
      entry('1', 'owner-set', 1, { owner: KIM, responseId: 'a' }),
      entry('2', 'cause-set', 2, { cause: 'delivery', responseId: 'a' }),
      entry('3', 'owner-set', 3, { owner: null, responseId: 'a' }),
      entry('4', 'cause-set', 4, { cause: null, responseId: 'a' }),
    )
    expect(one).not.toHaveProperty('owner')
    expect(one).not.toHaveProperty('cause')
  })

  it('reopens to contacted or to open, as it was', () => {
    const reopened = entry('9', 'case-reopened', 9, { responseId: 'a' })
    expect(caseAfter(closed('5', 5, 'a'), reopened)?.state).toBe('open')
    const contacted = caseAfter(sent('1', 1, 'a'), closed('5', 5, 'a'), reopened)
    expect(contacted?.state).toBe('contacted')
    expect(contacted).not.toHaveProperty('resolution')
  })

  it('does not take an undoing back', () => {
    const undo = entry('2', 'undone', 2, { undoes: '1' })
    const again = entry('3', 'undone', 3, { undoes: '2' })
    expect(caseAfter(sent('1', 1, 'a'), undo, again)).toMatchObject({
      state: 'open',
      undone: ['1'],
    })
  })
})

const responses = fc.uniqueArray(
  fc
    .record({
      n: fc.nat(999),
      score: fc.integer({ min: 0, max: 10 }),
      at: fc.nat(200),
      delay: fc.nat(1000),
      who: fc.constantFrom(JANE, 'pat@customers.example'),
    })
    .map(({ n, score, at, delay, who }) =>
      response(`r${n}`, score, at, { received: at + delay, address: who }),
    ),
  { maxLength: 8, selector: (r) => r.id },
)

const logOf = (own: Response[]) =>
  own.length === 0
    ? fc.constant<Intervention[]>([])
    : fc
        .array(fc.tuple(fc.nat(7), fc.nat(1500), fc.constantFrom(...own), fc.nat(99)), {
          maxLength: 15,
        })
        .map((steps) =>
          steps.map(([kind, at, of, pick], i) => someEntry(`e${i}`, kind, at, of, pick)),
        )

function someEntry(id: string, kind: number, at: number, of: Response, pick: number): Intervention {
  const own = { responseId: of.id, address: of.address }
  const kinds: Intervention[] = [
    sent(id, at, of.id),
    entry(id, 'contacted', at, { ...own, channel: channels[pick % channels.length] ?? 'other' }),
    entry(id, 'owner-set', at, { ...own, owner: pick % 2 ? KIM : null }),
    entry(id, 'cause-set', at, { ...own, cause: pick % 3 ? `cause-${pick}` : null }),
    entry(id, 'case-closed', at, {
      ...own,
      resolution: resolutions[pick % resolutions.length] ?? 'resolved',
    }),
    entry(id, 'case-reopened', at, own),
    entry(id, 'note', at, { ...own, note: 'called back' }),
    entry(id, 'undone', at, { ...own, undoes: `e${pick % 15}` }),
  ]
  return kinds[kind] as Intervention
}

const story = responses.chain((own) => fc.tuple(fc.constant(own), logOf(own)))

describe('for any story', () => {
  it('the order and number of copies in which it is told do not matter', () => {
    const told = story.chain(([own, log]) =>
      fc.tuple(
        fc.constant(own),
        fc.constant(log),
        fc.shuffledSubarray([...own, ...own], { minLength: own.length * 2 }),
        fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }),
      ),
    )
    fc.assert(
      fc.property(told, ([own, log, ownAgain, logAgain]) => {
        expect(casesOf(ownAgain, logAgain, RULES)).toEqual(casesOf(own, log, RULES))
      }),
    )
  })

  it('taking any step back returns what was before it', () => {
    fc.assert(
      fc.property(story, fc.nat(), ([own, log], n) => {
        const last = log[n % (log.length || 1)]
        if (!last || last.kind === 'undone') return
        const without = log.filter((one) => one.id !== last.id)
        const undo = entry('undo', 'undone', 9999, { undoes: last.id, address: last.address })
        const known = without.filter((one) => one.kind !== 'undone' || one.undoes !== last.id)
        const state = (entries: Intervention[]) =>
          casesOf(own, entries, RULES).map(({ undone: _, ...rest }) => rest)
        expect(state([...log, undo])).toEqual(state(known))
      }),
    )
  })

  it('every detractor response within the window is in exactly one case, of its own customer', () => {
    fc.assert(
      fc.property(story, ([own, log]) => {
        const cases = casesOf(own, log, RULES)
        const gathered = cases.flatMap((one) => one.responses)
        const due = own.filter((r) => r.score <= 6 && r.receivedAt - r.answeredAt <= WINDOW)
        expect(gathered.map((r) => r.id).sort()).toEqual(due.map((r) => r.id).sort())
        for (const one of cases) {
          expect(new Set(one.responses.map((r) => r.address))).toEqual(new Set([one.address]))
          expect(one.id).toBe(one.responses[0]?.id)
        }
      }),
    )
  })
})
