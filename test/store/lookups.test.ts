import { beforeEach, describe, expect, it } from 'vitest'
import type { Response } from '@/lib/nps/response'
import { data, LookupAnswer, SourceHealth } from '@/lib/store/data'
import { forgetKeys, keysOf, putKeys } from '@/lib/store/keys'
import {
  answerOf,
  answersFor,
  forgetAnswers,
  forgetSource,
  healthOf,
  keepAnswer,
  keepFailure,
} from '@/lib/store/lookups'
import { countResponses, historyFor } from '@/lib/store/responses'
import { bring, clear, csv, DAY, day, everything, NOW } from './files'

const JANE = 'jane@x.example'
const MINUTE = 60_000

const response = (id: string, score: number, ago: number, more: Partial<Response> = {}) => ({
  id: `retently:${id}`,
  address: JANE,
  score,
  comment: 'Slow.',
  answeredAt: NOW - ago * DAY,
  receivedAt: NOW,
  source: 'retently',
  ...more,
})

const keep = (responses: Response[], now = NOW, source = 's1') =>
  keepAnswer({ source, address: JANE, responses }, { now, freshMs: 5 * MINUTE, windowMs: 30 * DAY })
const scores = async () => (await historyFor(JANE)).map(({ score }) => score)

beforeEach(async () => {
  await clear()
  await Promise.all([data.answers.clear(), data.sourceHealth.clear(), data.touched.clear()])
})

describe('what a source told', () => {
  it('is the history of the customer, and a new detractor is noted for the index of cases', async () => {
    expect(await keep([response('1', 9, 200), response('2', 3, 1)])).toBe(true)
    expect(await scores()).toEqual([9, 3])
    expect(await data.touched.toArray()).toMatchObject([{ address: JANE }])
    expect(await countResponses()).toBe(2)
    const answer = LookupAnswer.parse(await answerOf('s1', JANE))
    expect(answer).toMatchObject({ askedAt: NOW, freshUntil: NOW + 5 * MINUTE, found: 2 })
    expect(SourceHealth.parse(await healthOf('s1'))).toMatchObject({ workedAt: NOW, added: 2 })
  })

  it('told again changes nothing; edited it takes the place of what stood, each time', async () => {
    await keep([response('1', 9, 2)])
    expect(await keep([response('1', 9, 2)], NOW + 1)).toBe(false)
    expect(await keep([response('1', 4, 2)], NOW + 2)).toBe(true)
    expect(await keep([response('1', 5, 2)], NOW + 3)).toBe(true)
    expect(await scores()).toEqual([5])
    const [kept] = await everything()
    // When the team could first know of it stays.
    expect(kept?.receivedAt).toBe(NOW)
    expect(await countResponses()).toBe(1)
  })

  it('that a file had told, too, is one response', async () => {
    await bring(csv('email,score,comment,date,response id', `${JANE},3,Slow.,${day(1)},r1`))
    await keep([response('77', 3, 1)])
    expect(await scores()).toEqual([3])
  })

  it('old responses open no case', async () => {
    await keep([response('1', 2, 90)])
    expect(await data.touched.count()).toBe(0)
  })
})

describe('a source that fails', () => {
  it('keeps what it told before, and is left alone for longer each time', async () => {
    await keep([response('1', 3, 1)])
    await keepFailure('s1', JANE, { code: 'server', status: 502 }, NOW + 1000)
    expect(await scores()).toEqual([3])
    expect(await answerOf('s1', JANE)).toMatchObject({
      askedAt: NOW,
      found: 1,
      problem: { code: 'server' },
    })
    expect(await healthOf('s1')).toMatchObject({ failures: 1, waitUntil: NOW + 1000 + MINUTE })
    await keepFailure('s1', JANE, { code: 'timeout', seconds: 15 }, NOW + 2000)
    expect(await healthOf('s1')).toMatchObject({ failures: 2, waitUntil: NOW + 2000 + 2 * MINUTE })
    await keep([], NOW + 3000)
    expect(await healthOf('s1')).toMatchObject({ failures: 0, waitUntil: 0, added: 1 })
    expect((await healthOf('s1')).problem).toBeUndefined()
  })

  it('offline says nothing about the source', async () => {
    await keepFailure('s1', JANE, { code: 'offline' }, NOW)
    expect(await healthOf('s1')).toMatchObject({ failures: 0, waitUntil: 0 })
    expect(await answersFor([JANE])).toMatchObject([{ problem: { code: 'offline' } }])
  })

  it('is asked anew when the lead changed something', async () => {
    await keep([response('1', 3, 1)])
    await keepFailure('s1', JANE, { code: 'key-refused' }, NOW)
    await forgetAnswers('s1')
    expect(await answersFor([JANE])).toEqual([])
    expect(await healthOf('s1')).toMatchObject({ failures: 0, waitUntil: 0, added: 1 })
    expect(await scores()).toEqual([3])
  })
})

describe('a source that is removed', () => {
  const fileOfJane = () =>
    csv('email,score,comment,date,response id', `${JANE},8,Fine.,${day(100)},r1`)

  it('with its responses: what it alone brought goes, what others told stands', async () => {
    await bring(fileOfJane())
    await keep([response('1', 3, 1), response('2', 9, 50)])
    await keep([response('1', 4, 1)], NOW + 1)
    await keep([response('9', 6, 10, { id: 'hubspot:9' })], NOW + 2, 's2')
    await forgetSource('s1', 'take-back', NOW + 3)
    expect(await scores()).toEqual([8, 6])
    expect(await countResponses()).toBe(2)
    expect(await answersFor([JANE])).toMatchObject([{ source: 's2' }])
  })

  it('an update of an imported response is taken back, too', async () => {
    await bring(csv('email,score,comment,date,response id', `${JANE},3,Slow.,${day(1)},r1`))
    await keep([response('7', 3, 1)])
    await keep([response('7', 2, 1, { comment: 'Slow. And no answer.' })], NOW + 1)
    expect(await scores()).toEqual([2])
    await forgetSource('s1', 'take-back', NOW + 2)
    expect(await historyFor(JANE)).toMatchObject([{ score: 3, comment: 'Slow.' }])
  })

  it('without: its answers go, its responses stay', async () => {
    await keep([response('1', 3, 1)])
    await forgetSource('s1', 'keep', NOW)
    expect(await scores()).toEqual([3])
    expect(await answersFor([JANE])).toEqual([])
    expect(await countResponses()).toBe(1)
  })
})

describe('keys', () => {
  it('are added to, not replaced by what was not given, and forgotten whole', async () => {
    expect(await putKeys('s1', { key: 'a', clientSecret: 'b' })).toEqual(['key', 'clientSecret'])
    await putKeys('s1', { key: 'c' })
    expect(await keysOf('s1')).toEqual({ key: 'c', clientSecret: 'b' })
    await forgetKeys('s1')
    expect(await keysOf('s1')).toEqual({})
  })
})
