import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { casesOf } from '@/lib/cases/cases-of'
import type { Intervention } from '@/lib/cases/intervention'
import type { CaseRules } from '@/lib/cases/rules'
import { summaryOf } from '@/lib/cases/summary'
import { freshenCases, isStale } from '@/lib/store/case-index'
import {
  casesWithCause,
  caseWithId,
  fixes,
  fixesAndReach,
  followUpsDue,
  openCases,
} from '@/lib/store/cases'
import { data } from '@/lib/store/data'
import { beginImport, finishImport, importResponses } from '@/lib/store/imports'
import { interventionsFor } from '@/lib/store/interventions'
import { journal } from '@/lib/store/journal'
import { recordFix, takeFixBack, takeStep } from '@/lib/store/steps'
import { undoImport } from '@/lib/store/take-back'
import {
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
} from '../cases/examples'
import { writesOf } from './transactions'

const NOW = START + 60 * HOUR

beforeEach(async () => {
  await Promise.all([data, journal].flatMap((db) => db.tables.map((table) => table.clear())))
})

/** Brings responses in as an import does; `received` is when it began. */
async function bring(responses: ReturnType<typeof response>[], at = START): Promise<string> {
  const { id } = await beginImport('nps.csv', 0, at)
  await importResponses(
    id,
    responses.map((one, row) => ({ response: one, row })),
    RULES.windowMs,
  )
  await finishImport(id, at)
  return id
}

const rowsOf = async () =>
  (await journal.cases.toArray()).map(({ id, state, owner }) => [id, state, owner?.name])

const step = (one: Intervention, id = 'r1', rules: CaseRules = RULES) =>
  takeStep(id, one as never, one, rules)

describe('the index of cases', () => {
  it('holds what an import opened, once it was brought up to date', async () => {
    await bring([response('r1', 3, 0), response('p1', 9, 0, { address: PAT })])
    expect(await isStale(RULES)).toBe(true)
    await freshenCases(RULES)
    expect(await rowsOf()).toEqual([['r1', 'open', undefined]])
    expect(await isStale(RULES)).toBe(false)
    await bring([response('p2', 1, 1, { address: PAT })])
    expect(await isStale(RULES)).toBe(true)
    await freshenCases(RULES)
    expect((await openCases()).map(({ id }) => id).sort()).toEqual(['p2', 'r1'])
  })

  it('follows a correction that leaves no case, and an import that was taken back', async () => {
    await bring([response('r1', 3, 0)])
    await freshenCases(RULES)
    const second = await bring([response('r1', 8, 0)], START + HOUR)
    await freshenCases(RULES)
    expect(await rowsOf()).toEqual([])
    await undoImport(second, NOW)
    await freshenCases(RULES)
    expect(await rowsOf()).toEqual([['r1', 'open', undefined]])
  })

  it('is renewed with each step, in the one strict transaction of the step', async () => {
    await bring([response('r1', 3, 0)])
    await freshenCases(RULES)
    const own = entry('1', 'owner-set', 1, { owner: KIM, responseId: 'r1' })
    const writes = await writesOf(() => step(own))
    expect(writes).toEqual([
      { stores: ['cases', 'interventions', 'sent', 'uses'], durability: 'strict', committed: true },
    ])
    expect(await rowsOf()).toEqual([['r1', 'open', 'Kim Lee']])
  })

  it('is as it was when a step could not be saved', async () => {
    await bring([response('r1', 3, 0)])
    await freshenCases(RULES)
    const own = entry('1', 'owner-set', 1, { owner: KIM, responseId: 'r1' })
    await step(own)
    await expect(step({ ...closed('1', 2, 'r1') })).rejects.toThrow()
    expect(await rowsOf()).toEqual([['r1', 'open', 'Kim Lee']])
  })

  it('is made anew when the rules of the team change', async () => {
    await bring([response('r1', 3, 0)])
    await freshenCases(RULES)
    const faster = { ...RULES, firstContactMs: 4 * HOUR }
    expect(await isStale(faster)).toBe(true)
    await freshenCases(faster)
    expect((await openCases())[0]?.dueAt).toBe(START + 4 * HOUR)
  })

  it('does not forget a customer who is touched anew while it is brought up to date', async () => {
    await bring([response('r1', 3, 0)])
    const freshening = freshenCases(RULES)
    await bring([response('p1', 2, 0, { address: PAT })])
    await freshening
    if (await isStale(RULES)) await freshenCases(RULES)
    expect((await rowsOf()).map(([id]) => id).sort()).toEqual(['p1', 'r1'])
  })

  it('says what the fold says, for any story', async () => {
    const scores = fc.uniqueArray(
      fc.record({
        n: fc.nat(9),
        score: fc.nat(10),
        who: fc.constantFrom(JANE, PAT),
        at: fc.nat(99),
      }),
      { selector: ({ n, who }) => `${who}${n}`, maxLength: 6 },
    )
    const steps = fc.array(fc.tuple(fc.nat(4), fc.nat(5), fc.nat(99)), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(scores, steps, async (told, done) => {
        await Promise.all([data, journal].flatMap((db) => db.tables.map((one) => one.clear())))
        const all = told.map(({ n, score, who, at }) =>
          response(`${who}${n}`, score, at, { address: who }),
        )
        await bring(all, START + 100 * HOUR)
        for (const [i, [kind, of, at]] of done.entries()) {
          const about = all[of]
          if (about) await step(someStep(kind, `${i}`, about.id, about.address, at), about.id)
        }
        await freshenCases(RULES)
        const stored = (await data.buckets.toArray()).flatMap(({ responses }) => responses)
        const log = await journal.interventions.toArray()
        const folded = casesOf(stored, log, RULES).map((one) =>
          summaryOf(
            one,
            stored.filter(({ address }) => address === one.address),
          ),
        )
        expect(byId(await journal.cases.toArray())).toEqual(byId(folded))
      }),
      { numRuns: 40 },
    )
  })
})

function someStep(kind: number, id: string, responseId: string, address: string, at: number) {
  const own = { responseId, address }
  const kinds: Intervention[] = [
    entry(id, 'owner-set', at, { ...own, owner: at % 2 ? KIM : LEE }),
    entry(id, 'cause-set', at, { ...own, cause: 'delivery' }),
    entry(id, 'contacted', at, { ...own, channel: 'phone' }),
    entry(id, 'case-closed', at, { ...own, resolution: 'resolved' }),
    entry(id, 'case-reopened', at, own),
  ]
  return kinds[kind] as Intervention
}

const byId = <T extends { id: string }>(rows: T[]) => rows.sort((a, b) => (a.id < b.id ? -1 : 1))

describe('what is asked of it', () => {
  it('who is to be asked again, from the due time on and until they were', async () => {
    await bring([response('r1', 3, 0)])
    await freshenCases(RULES)
    await step(closed('1', 10, 'r1'))
    const due = START + 10 * HOUR + 14 * DAY
    expect(await followUpsDue(due - 1)).toEqual([])
    expect((await followUpsDue(due)).map(({ id }) => id)).toEqual(['r1'])
    await step(entry('2', 'asked-again', 999, { responseId: 'r1' }))
    expect(await followUpsDue(due)).toEqual([])
  })

  it('nobody who gave a new score since is asked again', async () => {
    await bring([response('r1', 3, 0)])
    await freshenCases(RULES)
    await step(closed('1', 10, 'r1'))
    await bring([response('r2', 9, 20)], START + 30 * HOUR)
    await freshenCases(RULES)
    expect(await followUpsDue(START + 99 * DAY)).toEqual([])
  })

  it('the fixes, newest first, with the customers who are to hear of them and how many did', async () => {
    await bring([response('r1', 3, 0), response('p1', 2, 0, { address: PAT })])
    await freshenCases(RULES)
    const cause = { cause: 'delivery' }
    await step(entry('1', 'cause-set', 2, { ...cause, responseId: 'r1' }))
    await step(entry('2', 'cause-set', 2, { ...cause, responseId: 'p1', address: PAT }), 'p1')
    const old = await recordFix({ ...cause, what: 'Tracking' }, KIM, START + 3 * HOUR, RULES)
    await recordFix({ cause: 'price', what: 'Cheaper' }, KIM, START + 4 * HOUR, RULES)
    if (typeof old === 'string') throw new Error(old)
    await step(entry('3', 'loop-closed', 5, { fix: old.id, responseId: 'r1' }))
    const seen = (await fixesAndReach()).map(({ fix, toTell, told }) => [
      fix.what,
      toTell.map(({ id }) => id),
      told,
    ])
    expect(seen).toEqual([
      ['Cheaper', [], 0],
      ['Tracking', ['p1'], 1],
    ])
  })

  it('one case in full', async () => {
    await bring([response('r1', 3, 0)])
    expect(await caseWithId('r1', JANE, RULES)).toMatchObject({ id: 'r1', state: 'open' })
    expect(await caseWithId('r9', JANE, RULES)).toBeUndefined()
  })
})

describe('a fix', () => {
  const cause = (id: string, of: string, address: string, name = 'delivery') =>
    step(entry(id, 'cause-set', 2, { cause: name, responseId: of, address }), of)

  beforeEach(async () => {
    await bring([response('r1', 3, 0), response('p1', 2, 0, { address: PAT })])
    await freshenCases(RULES)
    await cause('1', 'r1', JANE)
    await cause('2', 'p1', PAT, 'price')
  })

  it('is to be told to the customers of its cause, until they were', async () => {
    const fix = await recordFix({ cause: 'delivery', what: ' A new carrier ' }, LEE, NOW, RULES)
    if (typeof fix === 'string') throw new Error(fix)
    expect(fix).toMatchObject({ what: 'A new carrier', by: LEE })
    expect(await fixes()).toEqual([fix])
    const toTell = async () =>
      (await casesWithCause('delivery')).map(({ id, fixToTell }) => [id, fixToTell])
    expect(await toTell()).toEqual([['r1', fix.id]])
    expect((await casesWithCause('price')).map(({ fixToTell }) => fixToTell)).toEqual([undefined])
    const told = entry('3', 'loop-closed', 99, { fix: fix.id, responseId: 'r1' })
    expect(await step(told)).toBeUndefined()
    expect(await toTell()).toEqual([['r1', undefined]])
    expect(await step({ ...told, id: '4' })).toBe('already-told')
  })

  it('can be taken back, once', async () => {
    const fix = await recordFix({ cause: 'delivery', what: 'A new carrier' }, LEE, NOW, RULES)
    if (typeof fix === 'string') throw new Error(fix)
    expect(await takeFixBack(fix.id, LEE, NOW, RULES)).toBeUndefined()
    expect(await fixes()).toEqual([])
    expect((await casesWithCause('delivery'))[0]).not.toHaveProperty('fixToTell')
    expect(await takeFixBack(fix.id, LEE, NOW, RULES)).toBe('already-undone')
  })

  it('without cause or words is refused', async () => {
    expect(await recordFix({ cause: '', what: 'x' }, LEE, NOW, RULES)).toBe('cause-missing')
    expect(await recordFix({ cause: 'price', what: '  ' }, LEE, NOW, RULES)).toBe('words-missing')
    expect(await fixes()).toEqual([])
  })
})

describe('what is refused', () => {
  beforeEach(async () => {
    await bring([response('r1', 3, 0)])
  })

  it('a promise in the past, a closing without resolution: nothing is logged', async () => {
    const promise = entry('1', 'promise-made', 5, {
      text: 'A new parcel',
      dueAt: START + 4 * HOUR,
      from: 'agent',
      responseId: 'r1',
    })
    expect(await step(promise)).toBe('promise-in-the-past')
    const close = closed('2', 5, 'r1')
    expect(await takeStep('r1', { kind: 'case-closed', resolution: undefined }, close, RULES)).toBe(
      'resolution-missing',
    )
    expect(await interventionsFor(JANE)).toEqual([])
  })

  it('a step on an unknown case, and on that of a customer whose responses are gone', async () => {
    const own = entry('1', 'owner-set', 1, { owner: KIM, responseId: 'r1' })
    await step(own)
    expect(await step({ ...own, id: '2' }, 'r9')).toBe('unknown-case')
    await data.buckets.clear()
    expect(await step({ ...own, id: '3' })).toBe('no-responses')
    expect((await interventionsFor(JANE)).map(({ id }) => id)).toEqual(['1'])
  })
})
