import * as z from 'zod/mini'
import { LookupError } from '../lookup-problem'
import { type Found, get, given, ID, type Provider, type Told } from './provider'
import { items, part, read, readAll, told } from './shape'

const PAGES = 4
/** The most that is allowed. */
const PAGE_SIZE = 250

/**
 * Formbricks, in its cloud or the team's own. From its source (docs/api-v2-reference/openapi.yml):
 * header `x-api-key`, `GET /api/v2/management/responses` with surveyId, limit up to 250, skip and
 * order; the answers stand under the ids of the survey's elements, which
 * `GET /api/v1/management/surveys/ID` tells (questions, or elements of blocks, of type `nps`). There is
 * no filter by address, so the newest pages are read and matched: by the contact's attribute, or the
 * survey's hidden field, `email`. Not tested against the vendor.
 */
export const formbricks: Provider = {
  id: 'formbricks',
  name: 'Formbricks',
  fields: [
    { id: 'host', initial: 'https://app.formbricks.com', pattern: /^https?:\/\/[^/\s]/i },
    { id: 'survey', pattern: ID },
    { id: 'key', secret: true },
  ],
  origin: (values) => new URL(given(values, 'host')).origin,
  reach: { kind: 'pages', pages: PAGES },
  *lookUp({ values }) {
    const headers = { 'x-api-key': given(values, 'key') }
    const api = `${formbricks.origin(values)}/api`
    const surveyId = given(values, 'survey')
    const survey = read(
      Survey,
      yield get(`${api}/v1/management/surveys/${surveyId}`, headers),
      'data',
    ).data
    const questions = questionsOf(survey)
    const found: Found[] = []
    for (let page = 0; page < PAGES; page++) {
      const answer = yield get(`${api}/v2/management/responses`, headers, {
        surveyId,
        limit: PAGE_SIZE,
        skip: page * PAGE_SIZE,
        sortBy: 'createdAt',
        order: 'desc',
      })
      const { data } = read(Answer, answer, 'data')
      found.push(...readAll(Item, data).map((item) => foundIn(item, questions, survey.name)))
      if (data.length < PAGE_SIZE) break
    }
    return found
  },
}

const Question = z.object({ id: z.string(), type: told })
const Survey = z.object({
  data: z.object({
    name: told,
    questions: z.catch(items, []),
    blocks: z.catch(z.array(part({ elements: z.catch(items, []) })), []),
  }),
})
const Answer = z.object({ data: items })
const Item = z.object({
  id: told,
  createdAt: told,
  updatedAt: told,
  data: z.catch(z.record(z.string(), z.unknown()), {}),
  contactId: told,
  contactAttributes: part({ email: told, firstName: told, lastName: told }),
})

interface Questions {
  nps: string
  texts: readonly string[]
}

/** Throws when the survey has no NPS question. */
function questionsOf({ questions, blocks }: z.infer<typeof Survey>['data']): Questions {
  const all = readAll(Question, [...questions, ...blocks.flatMap(({ elements }) => elements)])
  const nps = all.find(({ type }) => type === 'nps')
  if (!nps) throw new LookupError({ code: 'shape', where: 'nps' })
  return { nps: nps.id, texts: all.filter(({ type }) => type === 'openText').map(({ id }) => id) }
}

function foundIn(item: z.infer<typeof Item>, { nps, texts }: Questions, survey: Told): Found {
  const data = new Map(Object.entries(item.data))
  const tell = (id: string) => told.parse(data.get(id))
  const { email, firstName, lastName } = item.contactAttributes
  return {
    id: item.id,
    address: email || tell('email'),
    score: tell(nps),
    at: item.createdAt,
    comment: texts.map(tell).find((text) => text !== '') ?? '',
    name: `${firstName} ${lastName}`,
    survey,
    customer: item.contactId,
  }
}
