import * as z from 'zod/mini'
import { normaliseAddress } from '@/lib/customers/address'
import { type Found, get, given, type HttpRequest, ID, type Provider, type Told } from './provider'
import { items, part, read, readAll, told } from './shape'

const BASE = 'https://data-api.survicate.com/v2/'
const PAGES = 5

/**
 * Survicate, data export API v2. Documented (developers.survicate.com): the host, `Authorization:
 * Basic KEY` with the key as it is, `GET surveys/SURVEY/responses`, 1,000 requests a minute. The
 * fields below are those of Airbyte's source-survicate; how a respondent's attributes are built is in
 * neither, so both `{name, value}` and `{email}` are read. Not documented: a lookup by address, so the
 * newest pages are read and matched. Not tested against the vendor.
 */
export const survicate: Provider = {
  id: 'survicate',
  name: 'Survicate',
  fields: [
    { id: 'survey', pattern: ID },
    { id: 'key', secret: true },
  ],
  origin: () => new URL(BASE).origin,
  reach: { kind: 'pages', pages: PAGES },
  *lookUp({ values }) {
    const headers = { Authorization: `Basic ${given(values, 'key')}` }
    const found: Found[] = []
    let next: HttpRequest | undefined = get(
      `${BASE}surveys/${given(values, 'survey')}/responses`,
      headers,
    )
    for (let page = 1; page <= PAGES && next; page++) {
      const answer: unknown = yield next
      const { data, pagination } = read(Answer, answer, 'data')
      found.push(...readAll(Item, data).map(foundIn))
      const { has_more: more, next_url: url } = pagination
      next = more && url !== '' ? get(new URL(String(url), BASE).href, headers) : undefined
    }
    return found
  },
}

const Answer = z.object({
  data: items,
  pagination: part({ has_more: z.catch(z.boolean(), false), next_url: told }),
})
const Reply = z.object({
  question_type: told,
  answer: part({ content: told, rating: told }),
})
const Item = z.object({
  uuid: told,
  collected_at: told,
  respondent: part({ uuid: told, attributes: z.catch(items, []) }),
  answers: z.catch(items, []),
})

function foundIn(item: z.infer<typeof Item>): Found {
  const replies = readAll(Reply, item.answers)
  const nps = replies.find(({ question_type: type }) => String(type).toLowerCase() === 'nps')
  const text = replies.find(({ question_type: type }) => String(type).toLowerCase() === 'text')
  return {
    id: item.uuid,
    address: addressIn(item.respondent.attributes),
    score: nps ? scoreIn(nps.answer) : '',
    at: item.collected_at,
    comment: text?.answer.content ?? '',
    customer: item.respondent.uuid,
  }
}

/** Where the rating is missing, the content holds the number. */
const scoreIn = ({ rating, content }: { rating: Told; content: Told }) =>
  rating === '' ? content : rating

const Attribute = z.object({ name: told, value: told, email: told })

/** Only an attribute that is called an e-mail is one: `manager` may hold an address, too. */
function addressIn(attributes: readonly unknown[]): string {
  const [address = ''] = readAll(Attribute, attributes)
    .map(({ name, value, email }) => (/^e-?mail$/i.test(String(name)) ? value : email))
    .filter((text) => normaliseAddress(String(text)) !== undefined)
  return String(address)
}
