import * as z from 'zod/mini'
import { type Found, get, given, LABEL, type Provider } from './provider'
import { items, read, readAll, told } from './shape'

const PAGES = 4
/** Documented: more than 999 rows come by a redirect to another host, which is not followed. */
const PAGE_SIZE = 500

/**
 * AskNicely, API v1. Documented (its help's apidocs): header `X-apikey`, and
 * `GET /api/v1/responses/desc/SIZE/PAGE/SINCE/json/answered/responded`, every value a string, times in
 * seconds; 200 requests in 10 s, 1,000 in a minute. Not documented: a filter by address, so the newest
 * pages are read and matched. Not tested against the vendor.
 */
export const asknicely: Provider = {
  id: 'asknicely',
  name: 'AskNicely',
  fields: [
    { id: 'domain', pattern: LABEL },
    { id: 'key', secret: true },
  ],
  origin: (values) => `https://${given(values, 'domain')}.asknice.ly`,
  reach: { kind: 'pages', pages: PAGES },
  *lookUp({ values }) {
    const headers = { 'X-apikey': given(values, 'key') }
    const base = `${asknicely.origin(values)}/api/v1/responses/desc/${PAGE_SIZE}`
    const found: Found[] = []
    for (let page = 1; page <= PAGES; page++) {
      const answer = yield get(`${base}/${page}/0/json/answered/responded`, headers)
      const { data, totalpages } = read(Answer, answer, 'data')
      found.push(...readAll(Item, data).map(foundIn))
      if (data.length === 0 || page >= Number(totalpages)) break
    }
    return found
  },
}

const Answer = z.object({ data: items, totalpages: told })
const Item = z.object({
  response_id: told,
  name: told,
  email: told,
  contact_id: told,
  sent: told,
  answer: told,
  comment: told,
  responded: told,
  question_type: told,
})

function foundIn(item: z.infer<typeof Item>): Found {
  const { response_id: id, email: address, answer: score, responded: at, name, comment } = item
  const { contact_id: customer, sent: sentAt, question_type: metric } = item
  return { id, address, score, at, name, comment, customer, sentAt, metric }
}
