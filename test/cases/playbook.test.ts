import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { casesOf } from '@/lib/cases/cases-of'
import type { Intervention } from '@/lib/cases/intervention'
import { nextStep, type PlaybookSituation } from '@/lib/cases/next-step'
import { Playbooks, playbookKinds } from '@/lib/cases/playbook'
import { starterPlaybooks } from '@/lib/cases/starters/playbooks'
import { historyOf } from '@/lib/nps/history'
import type { Response } from '@/lib/nps/response'
import { starters } from '@/lib/replies/starters'
import { closed, entry, KIM, RULES, response, sent } from './examples'

/** A customer with these responses and this log; the case is the newest one. */
function situation(
  responses: Response[],
  log: Intervention[] = [],
  suggestedCause?: string,
): PlaybookSituation {
  return {
    history: historyOf(responses),
    case: casesOf(responses, log, RULES).at(-1),
    past: log,
    suggestedCause,
  }
}
const next = (...args: Parameters<typeof situation>) =>
  nextStep(starterPlaybooks, situation(...args))
const taken = entry('1', 'owner-set', 1, { owner: KIM, responseId: 'a' })
const why = entry('3', 'cause-set', 3, { cause: 'billing', responseId: 'a' })

describe('nextStep', () => {
  const three = [response('a', 3, 0)]

  it('goes through a case by what the log says', () => {
    const walk: [Intervention[], string | undefined][] = [
      [[], 'detractor.take'],
      [[taken], 'detractor.reply'],
      [[taken, sent('2', 2, 'a')], 'detractor.cause'],
      [[sent('2', 2, 'a')], 'detractor.take'],
    ]
    for (const [log, step] of walk) expect(next(three, log)?.next?.id).toBe(step)
  })

  it('follows the cause: the suggested one, then the confirmed one', () => {
    expect(next(three, [taken], 'delivery')?.next?.id).toBe('delivery.find')
    expect(next(three, [taken, why], 'delivery')).toMatchObject({
      cause: 'billing',
      next: { id: 'billing.find' },
    })
    expect(next(three, [], 'a cause of our own')?.cause).toBeUndefined()
  })

  it('takes the agent’s tick for what no entry shows, on a case and without one', () => {
    const find = entry('4', 'playbook-step-done', 4, { step: 'billing.find', responseId: 'a' })
    expect(next(three, [taken, why, find])?.next?.id).toBe('billing.reply')
    const pass = entry('5', 'playbook-step-done', 5, { step: 'passive.pass-on' })
    const steps = next([response('a', 7, 0)], [sent('1', 1), pass])?.steps
    expect(steps?.map(({ done }) => done)).toEqual([true, true, false])
  })

  it('asks for a contact anew when another score comes in', () => {
    const two = [...three, response('b', 2, 10)]
    const progress = next(two, [taken, sent('2', 2, 'a')])
    expect(progress?.kind).toBe('repeat-detractor')
    const calls = progress?.steps.find(({ step }) => step.id === 'repeat.call')
    expect(calls?.done).toBe(false)
    const answered = next(two, [taken, sent('2', 2, 'a'), sent('4', 12, 'a')])
    expect(answered?.steps.find(({ step }) => step.id === 'repeat.call')?.done).toBe(true)
  })

  it.each([
    ['passive', [response('a', 7, 0)], 'passive.ask'],
    ['promoter', [response('a', 9, 0)], 'promoter.thank'],
    ['slipping-promoter', [response('a', 10, 0), response('b', 7, 9)], 'slipping.before'],
    ['slipping-promoter', [response('a', 10, 0), response('b', 2, 9)], 'slipping.take'],
  ])('%s', (kind, responses, step) => {
    expect(next(responses)).toMatchObject({ kind, next: { id: step } })
  })

  it('leaves out what needs a case where there is none', () => {
    const steps = next([response('a', 10, 0), response('b', 7, 9)])?.steps ?? []
    expect(steps.map(({ step }) => step.doneBy)).toEqual(['hand', 'contact'])
  })

  it('takes one entry for each of several contacts', () => {
    const seven = [response('a', 7, 0)]
    const done = (log: Intervention[]) => next(seven, log)?.steps.map((one) => one.done)
    expect(done([])).toEqual([false, false, false])
    expect(done([sent('1', 1)])).toEqual([true, false, false])
    expect(done([sent('1', 1), sent('2', 2)])).toEqual([true, false, true])
    expect(done([sent('1', -1)])).toEqual([false, false, false])
  })

  it('has nothing to say without a response, on a closed case and on old scores', () => {
    expect(next([])).toBeUndefined()
    expect(next(three, [closed('5', 5, 'a')])).toBeUndefined()
    expect(next([response('a', 3, 0, { received: 24 * 40 })])).toBeUndefined()
    expect(nextStep([], situation(three))).toBeUndefined()
  })
})

describe('nextStep, whatever was answered and done', () => {
  const score = fc.integer({ min: 0, max: 10 })
  const act = fc.constantFrom(
    ...[taken, why, sent('2', 2, 'a'), entry('6', 'loop-closed', 6, { responseId: 'a' })],
    ...[entry('7', 'playbook-step-done', 7, { step: 'billing.find', responseId: 'a' })],
  )
  const acts = fc.uniqueArray(act, { selector: ({ id }) => id })
  const responsesOf = (scores: number[]) =>
    scores.map((one, index) => response(String.fromCharCode(97 + index), one, index))
  const any = fc.tuple(fc.array(score, { minLength: 1, maxLength: 3 }), acts)

  it('is the first step that is not done, of a playbook that there is', () => {
    fc.assert(
      fc.property(any, ([scores, log]) => {
        const progress = next(responsesOf(scores), log)
        if (!progress) return
        const known = starterPlaybooks.flatMap(({ steps }) => steps)
        for (const { step } of progress.steps) expect(known).toContain(step)
        expect(progress.next).toBe(progress.steps.find(({ done }) => !done)?.step)
      }),
    )
  })

  it('moves on when what it asks for is done by hand, and never back', () => {
    fc.assert(
      fc.property(any, ([scores, log]) => {
        const responses = responsesOf(scores)
        const before = next(responses, log)
        if (before?.next?.doneBy !== 'hand') return
        const tick = entry('9', 'playbook-step-done', 9, { step: before.next.id, responseId: 'a' })
        const current = casesOf(responses, log, RULES).at(-1)
        const own = current ? { ...tick, responseId: current.id } : tick
        const after = next(responses, [...log, own as Intervention])
        expect(after?.next).not.toEqual(before.next)
        for (const [index, { done }] of before.steps.entries()) {
          if (done) expect(after?.steps[index]?.done).toBe(true)
        }
      }),
    )
  })
})

describe('the starters', () => {
  it('are sound, and there is one for every kind whatever the cause', () => {
    expect(Playbooks.safeParse(starterPlaybooks).success).toBe(true)
    const any = starterPlaybooks.filter(({ cause }) => cause === undefined)
    expect(any.map(({ kind }) => kind).toSorted()).toEqual(playbookKinds.toSorted())
  })

  it('name templates that are there and fit the kind', () => {
    for (const { kind, steps } of starterPlaybooks) {
      for (const { template } of steps) {
        if (template)
          expect(
            starters.map(({ id }) => id),
            kind,
          ).toContain(template)
      }
    }
  })

  it('control: a step id twice is not sound', () => {
    const [first] = starterPlaybooks
    const twice = [first, { ...first, cause: 'delivery' }]
    expect(Playbooks.safeParse(twice).success).toBe(false)
  })
})
