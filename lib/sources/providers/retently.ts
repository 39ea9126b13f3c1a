import * as z from 'zod/mini'
import { type Found, get, given, type HttpRequest, type Provider, type Values } from './provider'
import { items, read, readAll, told } from './shape'

const ORIGIN = 'https://app.retently.com'
/** Ten responses each, as documented: the newest hundred. */
const PAGES = 10

/**
 * Retently, API v2. Documented (retently.com/api): `Authorization: api_key=KEY`,
 * `GET /api/v2/nps/customers?email=`, `GET /api/v2/feedback?page=` with the fields below (also seen in
 * Airbyte's source-retently). Not documented: a filter of the feedback by customer. So the customer
 * is looked up first, and only for one that is known the newest pages are read. Not tested against
 * the vendor.
 */
export const retently: Provider = {
  id: 'retently',
  name: 'Retently',
  fields: [{ id: 'key', secret: true }],
  origin: () => ORIGIN,
  reach: { kind: 'pages', pages: PAGES },
  *lookUp({ address, values }) {
    const headers = auth(values)
    const customers = yield get(`${ORIGIN}/api/v2/nps/customers`, headers, { email: address })
    const { subscribers } = read(Customers, customers, 'data.subscribers').data
    if (subscribers.length === 0) return []
    const found: Found[] = []
    for (let page = 1; page <= PAGES; page++) {
      const answer = yield pageOf(headers, page)
      const { data } = read(Feedback, answer, 'data.responses')
      found.push(...readAll(Item, data.responses).map(foundIn))
      if (data.responses.length === 0 || page >= (data.pages ?? PAGES)) break
    }
    return found
  },
}

const auth = (values: Values) => ({ Authorization: `api_key=${given(values, 'key')}` })

const pageOf = (headers: HttpRequest['headers'], page: number) =>
  get(`${ORIGIN}/api/v2/feedback`, headers, { page })

const Customers = z.object({ data: z.object({ subscribers: items }) })
const Feedback = z.object({
  data: z.object({ responses: items, pages: z.optional(z.catch(z.number(), Number.NaN)) }),
})
const Item = z.object({
  id: told,
  email: told,
  customerId: told,
  firstName: told,
  lastName: told,
  companyName: told,
  campaignName: told,
  createdDate: told,
  score: told,
  comment: told,
  metricsType: told,
  isBogus: z.catch(z.boolean(), false),
})

function foundIn(item: z.infer<typeof Item>): Found {
  return {
    id: item.id,
    address: item.email,
    // What Retently itself takes for no true answer is none.
    score: item.isBogus ? '' : item.score,
    at: item.createdDate,
    comment: item.comment,
    name: `${item.firstName} ${item.lastName}`,
    company: item.companyName,
    survey: item.campaignName,
    customer: item.customerId,
    metric: item.metricsType,
  }
}
