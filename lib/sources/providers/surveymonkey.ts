import * as z from 'zod/mini'
import { LookupError } from '../lookup-problem'
import { readScore } from '../score'
import { type Found, get, given, ID, type Provider, type Told } from './provider'
import { items, part, read, readAll, told } from './shape'

const HOSTS: Readonly<Record<string, string>> = {
  us: 'api.surveymonkey.com',
  eu: 'api.eu.surveymonkey.com',
  ca: 'api.surveymonkey.ca',
}

/**
 * SurveyMonkey, API v3. Documented (api.surveymonkey.com/v3/docs): OAuth Bearer token, `email_address` of a
 * response that came by invitation, pages, questions and answers by ids. From general knowledge, in
 * no document we could read: the paths below, the filter `email`, the regions' hosts. The score is
 * the question that offers 0 to 10, found in the survey's details. Not tested against the vendor.
 */
export const surveymonkey: Provider = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  fields: [
    { id: 'survey', pattern: ID },
    { id: 'key', secret: true },
    { id: 'region', choices: Object.keys(HOSTS), initial: 'us' },
  ],
  origin: (values) => `https://${HOSTS[given(values, 'region')] ?? HOSTS.us}`,
  reach: { kind: 'asked' },
  *lookUp({ address, values }) {
    const headers = { Authorization: `Bearer ${given(values, 'key')}` }
    const survey = `${surveymonkey.origin(values)}/v3/surveys/${given(values, 'survey')}`
    const answer = yield get(`${survey}/responses/bulk`, headers, { email: address, per_page: 50 })
    const { data } = read(Answer, answer, 'data')
    if (data.length === 0) return []
    const details = read(Details, yield get(`${survey}/details`, headers), 'pages')
    const question = npsQuestion(details)
    return readAll(Item, data).map((item) => foundIn(item, question, details.title))
  },
}

const Answer = z.object({ data: items })
const Choice = z.object({ id: told, text: told })
const Question = z.object({ id: told, answers: part({ choices: z.catch(items, []) }) })
const Details = z.object({ title: told, pages: z.array(z.object({ questions: items })) })
const Reply = z.object({ choice_id: told, text: told })
const Item = z.object({
  id: told,
  response_status: told,
  date_created: told,
  date_modified: told,
  email_address: told,
  first_name: told,
  last_name: told,
  pages: z.catch(z.array(part({ questions: z.catch(items, []) })), []),
})

interface NpsQuestion {
  id: Told
  scoreOf: ReadonlyMap<Told, number>
}

/** Throws when the survey has none: its answers are no NPS then. */
function npsQuestion({ pages }: z.infer<typeof Details>): NpsQuestion {
  for (const question of pages.flatMap((page) => readAll(Question, page.questions))) {
    const scores = readAll(Choice, question.answers.choices).flatMap(({ id, text }) => {
      const label = readScore(String(text))
      return 'score' in label ? [[id, label.score] as const] : []
    })
    if (new Set(scores.map(([, score]) => score)).size === 11) {
      return { id: question.id, scoreOf: new Map(scores) }
    }
  }
  throw new LookupError({ code: 'shape', where: '0-10' })
}

function foundIn(item: z.infer<typeof Item>, nps: NpsQuestion, survey: Told): Found {
  const questions = item.pages.flatMap((page) =>
    readAll(z.object({ id: told, answers: z.catch(items, []) }), page.questions),
  )
  const replies = (of: (id: Told) => boolean) =>
    questions.filter(({ id }) => of(id)).flatMap(({ answers }) => readAll(Reply, answers))
  const [score] = replies((id) => id === nps.id)
  return {
    id: item.id,
    address: item.email_address,
    score: nps.scoreOf.get(score?.choice_id ?? '') ?? '',
    at: item.date_modified || item.date_created,
    comment: replies((id) => id !== nps.id).find(({ text }) => text !== '')?.text ?? '',
    name: `${item.first_name} ${item.last_name}`,
    survey,
  }
}
