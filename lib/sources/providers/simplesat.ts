import * as z from 'zod/mini'
import { type Found, given, type Provider, post } from './provider'
import { items, part, read, readAll, told } from './shape'

const DAY = 86_400_000
const DAYS = 365
const PAGES = 5
const SEARCH = 'https://api.simplesat.io/api/v1/responses/search'

/**
 * Simplesat, API v1. Documented (its Postman pages): header `X-Simplesat-Token`, pages of up to 100,
 * `next` null at the end, `POST /api/v1/responses/search` with `start_date` and `end_date`, answers
 * with their question's metric. Not documented: the name of a filter by customer, so pages of a year
 * are read and matched. Not tested against the vendor.
 */
export const simplesat: Provider = {
  id: 'simplesat',
  name: 'Simplesat',
  fields: [{ id: 'key', secret: true }],
  origin: () => new URL(SEARCH).origin,
  reach: { kind: 'pages', pages: PAGES },
  *lookUp({ values, now }) {
    const found: Found[] = []
    for (let page = 1; page <= PAGES; page++) {
      const answer = yield post(
        `${SEARCH}?page=${page}&page_size=100`,
        { 'X-Simplesat-Token': given(values, 'key') },
        { start_date: dayOf(now - DAYS * DAY), end_date: dayOf(now + DAY) },
      )
      const { responses, next } = read(Answer, answer, 'responses')
      found.push(...readAll(Item, responses).flatMap(foundIn))
      if (responses.length === 0 || next === '') break
    }
    return found
  },
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

const Answer = z.object({ responses: items, next: told })
const Reply = z.object({
  id: told,
  choice: told,
  follow_up_answer: told,
  question: part({ metric: told }),
})
const Item = z.object({
  created: told,
  survey: part({ name: told }),
  customer: part({ id: told, email: told, name: told, company: told }),
  answers: z.catch(items, []),
})

/** A response holds an answer to each of its questions: those to the NPS question count. */
function foundIn(item: z.infer<typeof Item>): Found[] {
  return readAll(Reply, item.answers)
    .filter(({ question }) => question.metric !== '')
    .map((reply) => ({
      id: reply.id,
      address: item.customer.email,
      score: reply.choice,
      at: item.created,
      comment: reply.follow_up_answer,
      name: item.customer.name,
      company: item.customer.company,
      survey: item.survey.name,
      customer: item.customer.id,
      metric: reply.question.metric,
    }))
}
