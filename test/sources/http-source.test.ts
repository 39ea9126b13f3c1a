import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initialValues, resultOf, strangersIn } from '@/lib/sources/lookup'
import { LookupError } from '@/lib/sources/lookup-problem'
import { http, pathProblem, readMapped } from '@/lib/sources/providers/http'
import type { Values } from '@/lib/sources/providers/provider'

const NOW = Date.UTC(2026, 10, 22, 12)
const JANE = 'jane+shop@customers.example'

const requestFor = (values: Values) => {
  const { value } = http.lookUp({ address: JANE, values, token: '', now: NOW }).next()
  return value
}
const mapped = (answer: unknown, values: Values) =>
  resultOf(readMapped(answer, { ...initialValues(http), ...values }), {
    address: JANE,
    source: 'scores.example',
    now: NOW,
  })
const row = (more: object = {}) => ({
  id: 1,
  email: JANE,
  score: 3,
  comment: 'Slow.',
  created_at: '2026-11-20T10:00:00Z',
  ...more,
})

describe('the request', () => {
  test.each([
    ['https://s.example/scores', 'https://s.example/scores?email=jane%2Bshop%40customers.example'],
    ['https://s.example/x?a=1', 'https://s.example/x?a=1&email=jane%2Bshop%40customers.example'],
    [
      'https://s.example/people/{email}/scores',
      'https://s.example/people/jane%2Bshop%40customers.example/scores',
    ],
    ['https://s.example/?q={email}', 'https://s.example/?q=jane%2Bshop%40customers.example'],
  ])('%s', (url, asked) => {
    expect(requestFor({ url })).toMatchObject({ method: 'GET', url: asked })
  })

  test('the key stands in the header that the lead named', () => {
    const request = requestFor({ url: 'https://s.example', header: 'X-Key', key: 'sesame' })
    expect(request).toMatchObject({ headers: { 'X-Key': 'sesame' } })
    expect(requestFor({ url: 'https://s.example', header: 'X-Key' })).toMatchObject({
      headers: { Accept: 'application/json' },
    })
  })

  test('an address cannot lead out of its place', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const talk = http.lookUp({
          address,
          values: { url: 'https://s.example/people/{email}/scores' },
          token: '',
          now: NOW,
        })
        const { value } = talk.next()
        if (!value || !('url' in value)) throw new Error('No request')
        expect(new URL(value.url).pathname.split('/')).toHaveLength(4)
        expect(new URL(value.url).origin).toBe('https://s.example')
      }),
    )
  })
})

describe('the mapping', () => {
  test.each<[string, unknown, Values]>([
    ['a list', [row()], {}],
    ['a list in an object', { data: [row()] }, { rows: '$.data[*]' }],
    ['a path that stops at the list', { data: [row()] }, { rows: '$.data' }],
    ['one object', row(), { rows: '$' }],
    [
      'the customer at the top',
      { customer: { mail: JANE }, scores: [row({ email: undefined })] },
      { rows: '$.scores[*]', address: '$.customer.mail' },
    ],
    [
      'a filter',
      { all: [row({ kind: 'nps' }), row({ kind: 'csat', id: 2 })] },
      { rows: "$.all[?@.kind == 'nps']" },
    ],
    [
      'names with spaces, numbers as text, seconds since 1970',
      [{ 'E Mail': ` ${JANE.toUpperCase()} `, nps: '3', when: 1_795_168_800, id: 'a' }],
      { address: "@['E Mail']", score: '@.nps', date: '@.when', comment: '' },
    ],
  ])('%s', (_, answer, values) => {
    const { responses, left } = mapped(answer, values)
    expect(left).toEqual({})
    expect(responses).toMatchObject([
      { address: JANE, score: 3, answeredAt: Date.UTC(2026, 10, 20, 10) },
    ])
  })

  test("somebody else's response is refused, and said", () => {
    const result = mapped([row(), row({ id: 2, email: 'omar@customers.example' })], {})
    expect(result.responses).toHaveLength(1)
    expect(result.left).toEqual({ another: 1 })
    expect(strangersIn(result, http.reach)).toBe(1)
  })

  test('the address check: dots and plus tags are other people; case and space are not', () => {
    const others = ['jane@customers.example', 'ja.ne+shop@customers.example', `x${JANE}`]
    expect(
      mapped(
        others.map((email) => row({ email })),
        {},
      ).left,
    ).toEqual({ another: 3 })
    expect(mapped([row({ email: 'Jane+Shop@Customers.Example' })], {}).responses).toHaveLength(1)
  })

  test('what is not kept is counted by why', () => {
    const rows = [
      row({ email: '' }),
      row({ email: { a: 1 } }),
      row({ score: null }),
      row({ score: 11 }),
      row({ score: 7.5 }),
      row({ created_at: 'yesterday' }),
      row({ created_at: '2062-01-01T00:00:00Z' }),
    ]
    expect(mapped(rows, {})).toEqual({
      responses: [],
      left: { 'no-address': 2, unanswered: 1, score: 2, date: 2 },
    })
  })

  test('keys of prototypes are keys like any other', () => {
    const answer: unknown = JSON.parse(
      `{"__proto__": [{"email": "${JANE}", "score": 3}], "constructor": {"x": 1}}`,
    )
    expect(mapped(answer, { rows: '$.toString[*]' }).responses).toEqual([])
    expect(mapped(answer, { rows: '$.constructor' }).left).toEqual({ 'no-address': 1 })
    expect(mapped(answer, {}).responses).toEqual([])
    expect(({} as Record<string, unknown>).score).toBeUndefined()
  })

  test('a path that is none is named', () => {
    expect(pathProblem('$.data[*]')).toBe(false)
    expect(pathProblem('@.email')).toBe(false)
    for (const path of ['data', '$[', '@..', '$.a b', '$[?(@.x)']) {
      expect(pathProblem(path), path).toBe(true)
    }
    expect(() => mapped([row()], { score: '@[' })).toThrow(
      new LookupError({ code: 'path', field: 'score' }),
    )
  })

  test('any answer and any path: responses of the asked customer only, or a named path', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (answer, path) => {
        try {
          const { responses } = mapped(answer, { rows: `$${path}` })
          expect(responses.every(({ address }) => address === JANE)).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(LookupError)
        }
      }),
    )
  })
})
