import * as z from 'zod/mini'
import { LookupError } from '../lookup-problem'
import { type Found, get, given, type HttpRequest, type Provider, type Values } from './provider'
import { items, read, readAll, told } from './shape'

const HOSTS: Readonly<Record<string, string>> = {
  us: 'api.wootric.com',
  eu: 'api.eu.wootric.com',
  au: 'api.au.wootric.com',
}
const PAGES = 4

/**
 * Wootric, now InMoment. Documented (docs.wootric.com/api): three regions, `POST /oauth/token` with
 * client credentials, tokens of two hours. From descriptions by others: `GET /v1/end_users?email=`,
 * `GET /v1/end_users/ID/responses` (arrays). A response names no address: it is that of the end user
 * under whose id it was asked for. Not tested against the vendor.
 */
export const wootric: Provider = {
  id: 'wootric',
  name: 'Wootric (InMoment)',
  fields: [
    { id: 'clientId' },
    { id: 'clientSecret', secret: true },
    { id: 'region', choices: Object.keys(HOSTS), initial: 'us' },
  ],
  origin,
  reach: { kind: 'asked' },
  signIn: { request: signIn, read: tokenIn },
  *lookUp({ address, values, token }) {
    const headers = { Authorization: `Bearer ${token}` }
    const users = `${origin(values)}/v1/end_users`
    const known = readAll(
      EndUser,
      read(items, yield get(users, headers, { email: address }), 'end_users'),
    )
    const found: Found[] = []
    // One person can have several end users; more than these are no answer to the question.
    for (const user of known.slice(0, 2)) {
      for (let page = 1; page <= PAGES; page++) {
        const responses = `${users}/${encodeURIComponent(user.id)}/responses`
        const answer = yield get(responses, headers, { page, per_page: PAGE_SIZE })
        const rows = read(items, answer, 'responses')
        found.push(...readAll(Item, rows).map((item) => foundIn(item, user)))
        if (rows.length < PAGE_SIZE) break
      }
    }
    return found
  },
}

const PAGE_SIZE = 50

function origin(values: Values): string {
  return `https://${HOSTS[given(values, 'region')] ?? HOSTS.us}`
}

function signIn(values: Values): HttpRequest {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: given(values, 'clientId'),
    client_secret: given(values, 'clientSecret'),
  })
  return {
    method: 'POST',
    url: `${origin(values)}/oauth/token`,
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: body.toString(),
  }
}

function tokenIn(answer: unknown): { token: string; seconds: number } {
  const { access_token: token, expires_in: seconds } = read(Token, answer, 'access_token')
  if (token === '') throw new LookupError({ code: 'key-refused' })
  return { token, seconds }
}

const Token = z.object({ access_token: z.string(), expires_in: z.catch(z.number(), 0) })
const EndUser = z.object({ id: z.union([z.string(), z.number()]), email: told })
const Item = z.object({
  id: told,
  score: told,
  text: told,
  created_at: told,
  excluded_from_calculations: z.catch(z.boolean(), false),
})

function foundIn(item: z.infer<typeof Item>, user: z.infer<typeof EndUser>): Found {
  return {
    id: item.id,
    address: user.email,
    score: item.excluded_from_calculations ? '' : item.score,
    at: item.created_at,
    comment: item.text,
    customer: user.id,
  }
}
