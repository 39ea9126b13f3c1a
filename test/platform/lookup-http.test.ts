import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { askText, type HttpRules } from '@/lib/platform/lookups/http'
import { LookupError } from '@/lib/sources/lookup-problem'
import type { HttpRequest } from '@/lib/sources/providers/provider'
import { type Mood, type SourceServer, serveSource } from '../sources/source-server'

const NOW = Date.UTC(2026, 10, 22, 12)
const JANE = 'jane@customers.example'

let source: SourceServer
beforeAll(async () => {
  source = await serveSource()
})
afterAll(() => source.close())
beforeEach(() => {
  source.mood = 'well'
  source.asked = []
  source.rows = [
    { id: 'r1', email: JANE, score: 3, comment: 'Slow.', created_at: '2026-11-20T10:00:00Z' },
  ]
})

const ask = (more: Partial<HttpRules> = {}, change: Partial<HttpRequest> = {}) =>
  askText(
    {
      method: 'GET',
      url: `${source.origin}/scores?email=${encodeURIComponent(JANE)}`,
      headers: { Authorization: 'Bearer sesame' },
      ...change,
    },
    { origin: source.origin, now: () => NOW, online: () => true, ...more },
  )

/** Why it was refused. */
async function problemOf(asked: Promise<string>): Promise<unknown> {
  const error = await asked.then(
    (text) => new Error(`It was taken: ${text.slice(0, 80)}`),
    (thrown: unknown) => thrown,
  )
  if (error instanceof LookupError) return error.problem
  throw error
}

describe('asking a source', () => {
  test('its answer is JSON, and the key went in the header', async () => {
    expect(JSON.parse(await ask())).toEqual({ responses: source.rows })
    expect(source.asked).toMatchObject([{ key: 'Bearer sesame', cookie: undefined }])
  })

  test('a body is posted', async () => {
    const headers = { 'content-type': 'application/json' }
    expect(JSON.parse(await ask({}, { method: 'POST', headers, body: '{}' }))).toEqual({
      responses: source.rows,
    })
  })

  test.each<[Mood, object]>([
    [{ status: 401 }, { code: 'key-refused' }],
    [{ status: 403 }, { code: 'forbidden' }],
    [{ status: 404 }, { code: 'not-found' }],
    [{ status: 410 }, { code: 'gone' }],
    [{ status: 418 }, { code: 'status', status: 418 }],
    [{ status: 500 }, { code: 'server', status: 500 }],
    [{ status: 503 }, { code: 'server', status: 503 }],
    [{ status: 429 }, { code: 'rate-limited', until: NOW + 60_000 }],
    [
      { status: 429, headers: { 'retry-after': '120' } },
      { code: 'rate-limited', until: NOW + 120_000 },
    ],
    [
      { status: 429, headers: { 'retry-after': 'Sun, 22 Nov 2026 12:30:00 GMT' } },
      { code: 'rate-limited', until: NOW + 30 * 60_000 },
    ],
    [
      { status: 429, headers: { 'retry-after': 'soon' } },
      { code: 'rate-limited', until: NOW + 60_000 },
    ],
    ['html', { code: 'html' }],
    ['html-as-json', { code: 'html' }],
    ['not-json', { code: 'not-json' }],
  ])('%j: %j', async (mood, problem) => {
    source.mood = mood
    expect(await problemOf(ask())).toEqual(problem)
  })

  // The control: a request that follows gets to where the redirect leads.
  test.each<Mood>(['redirect', 'elsewhere'])('%s is refused and not followed', async (mood) => {
    source.mood = mood
    expect(await problemOf(ask())).toEqual({ code: 'redirected' })
    expect(source.asked).toHaveLength(1)
    const followed = fetch(`${source.origin}/scores?email=${JANE}`, {
      headers: { 'x-key': 'sesame' },
      redirect: 'follow',
    })
    await followed.catch(() => undefined)
    expect(source.asked.length).toBeGreaterThan(2)
  })

  test('another host than the one that was allowed is not asked', async () => {
    const other = source.origin.replace('127.0.0.1', 'localhost')
    const { host } = new URL(other)
    expect(await problemOf(ask({}, { url: `${other}/scores` }))).toEqual({
      code: 'other-host',
      host,
    })
    expect(source.asked).toEqual([])
  })

  test('no answer in time', async () => {
    source.mood = 'mute'
    expect(await problemOf(ask({ timeoutMs: 100 }))).toEqual({ code: 'timeout', seconds: 0 })
  })

  test('an answer that is too long is not read to its end', async () => {
    source.mood = 'huge'
    expect(await problemOf(ask({ limit: 1000 }))).toEqual({ code: 'too-large', limit: 1000 })
  })

  test('nobody there', async () => {
    const gone = await serveSource()
    await gone.close()
    const asked = (online: boolean) =>
      ask({ origin: gone.origin, online: () => online }, { url: gone.origin })
    expect(await problemOf(asked(true))).toEqual({ code: 'unreachable' })
    expect(await problemOf(asked(false))).toEqual({ code: 'offline' })
  })
})
