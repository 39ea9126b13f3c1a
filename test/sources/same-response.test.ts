import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Response } from '@/lib/nps/response'
import { responseId } from '@/lib/sources/response-id'
import { isSameResponse, TOLERANCE } from '@/lib/sources/same-response'

const NOON = Date.UTC(2026, 10, 16, 12)
const MIDNIGHT = Date.UTC(2026, 10, 16)

const response = (more: Partial<Response> = {}): Response => ({
  id: 'csv:r1',
  address: 'jane@x.example',
  score: 3,
  comment: 'Nobody answers.',
  answeredAt: NOON,
  receivedAt: NOON,
  source: 'csv',
  ...more,
})
const hook = (more: Partial<Response> = {}) =>
  response({ id: 'wootric:9', source: 'wootric', ...more })

describe('isSameResponse', () => {
  it.each<[string, Response, Response]>([
    ['two sources, all equal', response(), hook()],
    ['a moment two minutes later', response(), hook({ answeredAt: NOON + TOLERANCE })],
    [
      'a day of which the other knows the hour',
      response({ answeredAt: MIDNIGHT, wholeDay: true }),
      hook(),
    ],
    ['a comment that one source does not have yet', response(), hook({ comment: '' })],
    ['a comment with other white space', response(), hook({ comment: ' Nobody\nanswers.' })],
    ['a survey that one source does not name', response({ survey: 'Orders' }), hook()],
    [
      'a comment that one source cut',
      response({ comment: 'word '.repeat(60) }),
      hook({ comment: `${'word '.repeat(30).trim()}…` }),
    ],
    [
      'one source, once without an id',
      response({ id: responseId('csv', '', response()) }),
      response(),
    ],
    [
      'another metric on the same scale',
      response({ metric: 'csat', scale: { min: 1, max: 5 } }),
      hook({ metric: 'csat', scale: { min: 1, max: 5 } }),
    ],
  ])('%s', (_, a, b) => {
    expect(isSameResponse(a, b)).toBe(true)
    expect(isSameResponse(b, a)).toBe(true)
  })

  it.each<[string, Response, Response]>([
    ['another customer', response(), hook({ address: 'joan@x.example' })],
    ['another score', response(), hook({ score: 4 })],
    ['another metric', response(), hook({ metric: 'csat', scale: { min: 1, max: 5 } })],
    [
      'another scale',
      response({ metric: 'csat', scale: { min: 1, max: 7 } }),
      hook({ metric: 'csat', scale: { min: 1, max: 5 } }),
    ],
    ['another comment', response(), hook({ comment: 'Too dear.' })],
    ['a comment that begins alike', response(), hook({ comment: 'Nobody' })],
    ['another survey', response({ survey: 'Orders' }), hook({ survey: 'Support' })],
    ['a later moment', response(), hook({ answeredAt: NOON + TOLERANCE + 1 })],
    ['another day', response({ answeredAt: MIDNIGHT - 86_400_000, wholeDay: true }), hook()],
    ['one source that knows both by id', response(), response({ id: 'csv:r2' })],
    [
      'one source with ids for neither',
      response({ id: responseId('csv', '', response()) }),
      response({
        id: responseId('csv', '', response({ answeredAt: NOON + 1000 })),
        answeredAt: NOON + 1000,
      }),
    ],
  ])('not with %s', (_, a, b) => {
    expect(isSameResponse(a, b)).toBe(false)
    expect(isSameResponse(b, a)).toBe(false)
  })

  it('never says it of two that differ in what they say, whatever else they have in common', () => {
    const some = fc.record({
      id: fc.constantFrom('csv:1', 'csv:2', 'hook:1', 'hook:2'),
      address: fc.constantFrom('a@x.example', 'b@x.example'),
      score: fc.integer({ min: 2, max: 4 }),
      comment: fc.constantFrom('', 'slow', 'dear'),
      answeredAt: fc.constantFrom(NOON, NOON + 60_000, NOON + 200_000, MIDNIGHT),
      survey: fc.constantFrom(undefined, 'one', 'two'),
    })
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [a, b] = [one, other].map(({ survey, ...rest }) =>
          response({ ...rest, ...(survey && { survey }), source: rest.id.slice(0, -2) }),
        ) as [Response, Response]
        const same = isSameResponse(a, b)
        expect(isSameResponse(b, a)).toBe(same)
        const differ =
          a.address !== b.address ||
          a.score !== b.score ||
          a.source === b.source ||
          Math.abs(a.answeredAt - b.answeredAt) > TOLERANCE ||
          (a.comment !== b.comment && a.comment !== '' && b.comment !== '') ||
          (a.survey !== b.survey && a.survey !== undefined && b.survey !== undefined)
        expect(same).toBe(!differ)
      }),
      { numRuns: 2000 },
    )
  })
})
