import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { converse, resultOf, strangersIn } from '@/lib/sources/lookup'
import { LookupError } from '@/lib/sources/lookup-problem'
import { providerById, providers } from '@/lib/sources/providers'
import type { HttpRequest, Provider, Values } from '@/lib/sources/providers/provider'
import { AT, JANE, vendors } from './vendors'

const NOW = Date.UTC(2026, 10, 22, 12)

function the(id: string): Provider {
  const provider = providerById(id)
  if (!provider) throw new Error(`There is no ${id}`)
  return provider
}

/** Leads a lookup with answers that are made here. */
async function lookUp(
  provider: Provider,
  values: Values,
  answer: (request: HttpRequest) => unknown,
  address = JANE,
) {
  const requests: HttpRequest[] = []
  const talk = provider.lookUp({ address, values, token: 'T', now: NOW })
  const found = await converse(talk, async (request) => {
    requests.push(request)
    return answer(request)
  })
  return { requests, result: resultOf(found, { address, source: provider.id, now: NOW }) }
}

describe.each(vendors)('$provider, by answers in its shape', (vendor) => {
  const provider = the(vendor.provider)

  test("Jane's response comes in, nobody else's", async () => {
    const { result } = await lookUp(provider, vendor.values, vendor.answer)
    expect(result.responses).toMatchObject([
      { address: JANE, score: 3, comment: 'Nobody answers.', answeredAt: AT, source: provider.id },
    ])
    expect(result.responses[0]?.id.startsWith(`${provider.id}:`)).toBe(true)
    expect((result.left.another ?? 0) > 0).toBe(vendor.mixed === true)
    // As it works: only where it was asked about Jane alone is another's response a fault.
    expect(strangersIn(result, provider.reach)).toBe(0)
  })

  test('every request goes to its own host, with the key in no address', async () => {
    const { requests } = await lookUp(provider, vendor.values, vendor.answer)
    for (const { url } of requests) {
      expect(new URL(url).origin).toBe(provider.origin(vendor.values))
      expect(url).not.toContain(vendor.values.key ?? vendor.values.clientSecret)
    }
  })

  test('asked about Pat, it tells of nobody', async () => {
    const pat = 'pat@customers.example'
    const { result } = await lookUp(provider, vendor.values, vendor.answer, pat)
    expect(result.responses).toEqual([])
  })

  test('an answer of any other build is said, or holds nothing: never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => {
        const done = await lookUp(provider, vendor.values, () => json).catch((error) => error)
        if (done instanceof Error) expect(done).toBeInstanceOf(LookupError)
        else expect(done.result.responses).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

test('every provider but the own service is tried above', () => {
  expect(vendors.map(({ provider }) => provider).sort()).toEqual(
    providers
      .map(({ id }) => id)
      .filter((id) => id !== 'http')
      .sort(),
  )
})

describe('requests as the vendors document them', () => {
  const first = async (id: string) => {
    const vendor = vendors.find(({ provider }) => provider === id)
    if (!vendor) throw new Error(`There is no ${id}`)
    return (await lookUp(the(id), vendor.values, vendor.answer)).requests
  }

  test.each([
    [
      'retently',
      'https://app.retently.com/api/v2/nps/customers?email=jane%40customers.example',
      { Authorization: 'api_key=K' },
    ],
    [
      'asknicely',
      'https://acme.asknice.ly/api/v1/responses/desc/500/1/0/json/answered/responded',
      { 'X-apikey': 'K' },
    ],
    [
      'wootric',
      'https://api.eu.wootric.com/v1/end_users?email=jane%40customers.example',
      { Authorization: 'Bearer T' },
    ],
    [
      'satismeter',
      'https://app.satismeter.com/api/responses?format=json&project=p1&startDate=2025-11-22T12%3A00%3A00.000Z&endDate=2026-11-22T12%3A00%3A00.000Z',
      { Authorization: 'Bearer K' },
    ],
    [
      'simplesat',
      'https://api.simplesat.io/api/v1/responses/search?page=1&page_size=100',
      { 'X-Simplesat-Token': 'K' },
    ],
    ['formbricks', 'https://forms.example/api/v1/management/surveys/s1', { 'x-api-key': 'K' }],
    [
      'typeform',
      'https://api.typeform.com/forms/F1/responses?page_size=200&query=jane%40customers.example&response_type=completed',
      { Authorization: 'Bearer K' },
    ],
    [
      'hubspot',
      'https://api.hubapi.com/crm/objects/2026-03/feedback_submissions/search',
      { Authorization: 'Bearer K' },
    ],
    [
      'surveymonkey',
      'https://api.surveymonkey.com/v3/surveys/9/responses/bulk?email=jane%40customers.example&per_page=50',
      { Authorization: 'Bearer K' },
    ],
    [
      'survicate',
      'https://data-api.survicate.com/v2/surveys/abc/responses',
      { Authorization: 'Basic K' },
    ],
  ])('%s', async (id, url, headers) => {
    const [request] = await first(id)
    expect(request).toMatchObject({ url, headers })
  })

  test('HubSpot is asked for the one address', async () => {
    const [request] = await first('hubspot')
    expect(JSON.parse(request?.body ?? '')).toMatchObject({
      filterGroups: [
        {
          filters: [
            { propertyName: 'hs_contact_email_rollup', operator: 'EQ', value: JANE },
            { propertyName: 'hs_survey_type', value: 'NPS' },
          ],
        },
      ],
    })
  })

  test('Wootric signs in for a token', () => {
    const { signIn } = the('wootric')
    const values = { clientId: 'me', clientSecret: 'S', region: 'au' }
    expect(signIn?.request(values)).toMatchObject({
      method: 'POST',
      url: 'https://api.au.wootric.com/oauth/token',
      body: 'grant_type=client_credentials&client_id=me&client_secret=S',
    })
    expect(signIn?.read({ access_token: 'A', expires_in: 7200 })).toEqual({
      token: 'A',
      seconds: 7200,
    })
    expect(() => signIn?.read({ error: 'invalid_client' })).toThrow(LookupError)
  })
})

describe('what is not there', () => {
  test('Retently knows no such customer: its responses are not paged through', async () => {
    const { requests, result } = await lookUp(the('retently'), { key: 'K' }, () => ({
      data: { subscribers: [] },
    }))
    expect(requests).toHaveLength(1)
    expect(result).toEqual({ responses: [], left: {} })
  })

  test('a form without an NPS question: an opinion scale is taken only when the lead names it', async () => {
    const answer = () => ({
      items: [
        {
          token: 't',
          submitted_at: '2026-11-20T10:00:00Z',
          hidden: { email: JANE },
          answers: [{ field: { id: 'a', type: 'opinion_scale', ref: 'rec' }, number: 3 }],
        },
      ],
    })
    const values = { survey: 'F', key: 'K' }
    const guessed = await lookUp(the('typeform'), values, answer)
    expect(guessed.result).toEqual({ responses: [], left: { unanswered: 1 } })
    const named = await lookUp(the('typeform'), { ...values, question: 'rec' }, answer)
    expect(named.result.responses).toMatchObject([{ score: 3 }])
  })

  test('a source that always names a next page is asked no more than a few times', async () => {
    let asked = 0
    await lookUp(the('survicate'), { survey: 'a', key: 'K' }, () => {
      asked++
      return { data: [{}], pagination: { has_more: true, next_url: `?start=${asked}` } }
    })
    expect(asked).toBe(5)
  })
})
