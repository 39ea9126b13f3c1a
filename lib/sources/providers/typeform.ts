import * as z from 'zod/mini'
import { type Found, get, given, ID, type Provider, type Told } from './provider'
import { items, part, read, readAll, told } from './shape'

/**
 * Typeform, Responses API. Documented (typeform.com/developers/responses): Bearer token,
 * `GET /forms/FORM/responses` with `page_size` up to 1,000 and `query`, which finds responses that
 * contain a term; answers of the last half hour may be missing. Which question is the score: the one
 * of type `nps`, else the one that the lead names by its id or reference, since an opinion scale can
 * have other ends. The customer is a hidden field `email`, else an answer of type email. Not tested
 * against the vendor.
 */
export const typeform: Provider = {
  id: 'typeform',
  name: 'Typeform',
  fields: [
    { id: 'survey', pattern: ID },
    { id: 'question', optional: true, pattern: ID },
    { id: 'key', secret: true },
    { id: 'region', choices: ['us', 'eu'], initial: 'us' },
  ],
  origin: (values) =>
    given(values, 'region') === 'eu' ? 'https://api.eu.typeform.com' : 'https://api.typeform.com',
  reach: { kind: 'searched' },
  *lookUp({ address, values }) {
    const answer = yield get(
      `${typeform.origin(values)}/forms/${given(values, 'survey')}/responses`,
      { Authorization: `Bearer ${given(values, 'key')}` },
      { page_size: 200, query: address, response_type: 'completed' },
    )
    const question = given(values, 'question')
    return readAll(Item, read(Answer, answer, 'items').items).map((item) => foundIn(item, question))
  },
}

const Answer = z.object({ items })
const Reply = z.object({
  type: told,
  field: part({ id: told, ref: told, type: told }),
  number: told,
  text: told,
  email: told,
})
const Item = z.object({
  token: told,
  submitted_at: told,
  hidden: part({ email: told, name: told, company: told }),
  answers: z.catch(items, []),
})

function foundIn(item: z.infer<typeof Item>, question: string): Found {
  const replies = readAll(Reply, item.answers)
  const score = replies.find(({ field }) =>
    question ? field.id === question || field.ref === question : field.type === 'nps',
  )
  const asked = replies.find(({ type }) => type === 'email')
  return {
    id: item.token,
    address: item.hidden.email || (asked?.email ?? ''),
    score: score?.number ?? '',
    at: item.submitted_at,
    comment: commentIn(replies),
    name: item.hidden.name,
    company: item.hidden.company,
  }
}

/** The longest thing the customer wrote: short texts are names and the like. */
function commentIn(replies: readonly { type: Told; text: Told }[]): string {
  const texts = replies.filter(({ type }) => type === 'text').map(({ text }) => String(text))
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '')
}
