import type { HttpRequest, Values } from '@/lib/sources/providers/provider'

/**
 * Answers in the shapes that the vendors document or that public code reads, made by us: none was
 * recorded from a vendor. Each tells of Jane's 3 of 20 November 2026, 10:00 UTC; most of Omar's, too.
 */
export interface Vendor {
  provider: string
  values: Values
  /** Whether its answers can be about others, as it works. */
  mixed?: true
  answer(request: HttpRequest): unknown
}

export const JANE = 'jane@customers.example'
export const AT = Date.UTC(2026, 10, 20, 10)
const ISO = '2026-11-20T10:00:00.000Z'
const SECONDS = String(AT / 1000)
const WORDS = 'Nobody answers.'
const OMAR = 'omar@customers.example'

const pathOf = ({ url }: HttpRequest) => new URL(url).pathname
const queryOf = ({ url }: HttpRequest, key: string) => new URL(url).searchParams.get(key)

const retently = (email: string, score: number) => ({
  id: `rt-${email}`,
  customerId: 'c1',
  email,
  firstName: 'Jane',
  lastName: 'Miller',
  companyName: 'Acme',
  campaignName: 'Orders',
  createdDate: ISO,
  score,
  comment: WORDS,
  metricsType: 'nps',
  isBogus: false,
  resolved: false,
})
const asknicely = (email: string, answer: string, question_type = 'nps') => ({
  response_id: `an-${email}-${question_type}`,
  contact_id: '54121',
  name: 'Jane Miller',
  email,
  answer,
  answerlabel: answer,
  data: null,
  comment: WORDS,
  note: null,
  sent: String(AT / 1000 - 3600),
  responded: SECONDS,
  question_type,
})
const formbricks = (email: string | null, score: number, hidden?: string) => ({
  id: `fb-${email ?? hidden}`,
  createdAt: ISO,
  updatedAt: ISO,
  finished: true,
  surveyId: 's1',
  contactId: 'c1',
  data: { npsEl: score, why: WORDS, ...(hidden && { email: hidden }) },
  contactAttributes: email === null ? null : { email, firstName: 'Jane', lastName: 'Miller' },
})
const survicate = (email: string, rating: number) => ({
  uuid: `sv-${email}`,
  collected_at: ISO,
  respondent: { uuid: 'u1', attributes: [{ name: 'email', value: email }] },
  answers: [
    { question_id: 1, question_type: 'nps', answer: { rating } },
    { question_id: 2, question_type: 'text', answer: { content: WORDS } },
  ],
})

export const vendors: Vendor[] = [
  {
    provider: 'retently',
    values: { key: 'K' },
    mixed: true,
    answer: (request) =>
      pathOf(request) === '/api/v2/nps/customers'
        ? { message: 'ok', code: 200, data: { subscribers: [{ email: JANE, id: 'c1' }], page: 1 } }
        : {
            data: {
              responses:
                queryOf(request, 'page') === '1' ? [retently(OMAR, 9)] : [retently(JANE, 3)],
              page: Number(queryOf(request, 'page')),
              pages: 2,
            },
          },
  },
  {
    provider: 'asknicely',
    values: { domain: 'acme', key: 'K' },
    mixed: true,
    answer: () => ({
      success: true,
      total: '3',
      totalpages: '1',
      pagenumber: '1',
      data: [asknicely(JANE, '3'), asknicely(JANE, '5', 'csat'), asknicely(OMAR, '9')],
    }),
  },
  {
    provider: 'wootric',
    values: { clientId: 'id', clientSecret: 'S', region: 'eu' },
    answer: (request) =>
      pathOf(request) === '/v1/end_users'
        ? [{ id: 7, email: JANE, external_id: 'x' }]
        : [
            {
              id: 1,
              end_user_id: 7,
              survey_id: 1,
              score: 3,
              text: WORDS,
              completed: true,
              excluded_from_calculations: false,
              created_at: '2026-11-20 10:00:00 +0000',
            },
          ],
  },
  {
    provider: 'satismeter',
    values: { project: 'p1', key: 'K' },
    mixed: true,
    answer: () => ({
      responses: [JANE, OMAR].map((email) => ({
        id: `sm-${email}`,
        created: ISO,
        rating: 3,
        category: 'detractor',
        score: -100,
        feedback: WORDS,
        dismissed: false,
        user: { id: 'u', userId: '7', name: 'Jane Miller', email: null, traits: { email } },
      })),
    }),
  },
  {
    provider: 'simplesat',
    values: { key: 'K' },
    mixed: true,
    answer: () => ({
      responses: [JANE, OMAR].map((email) => ({
        id: 1,
        created: ISO,
        survey: { id: 1, name: 'Orders' },
        customer: { id: 5, name: 'Jane Miller', email, company: 'Acme' },
        answers: [
          { id: 1, choice: '3', follow_up_answer: WORDS, question: { id: 1, metric: 'nps' } },
          { id: 2, choice: '5', follow_up_answer: null, question: { id: 2, metric: 'csat' } },
        ],
      })),
      count: 2,
      next: null,
      previous: null,
    }),
  },
  {
    provider: 'formbricks',
    values: { host: 'https://forms.example', survey: 's1', key: 'K' },
    mixed: true,
    answer: (request) =>
      pathOf(request) === '/api/v1/management/surveys/s1'
        ? {
            data: {
              name: 'Orders',
              questions: [],
              blocks: [
                {
                  elements: [
                    { id: 'npsEl', type: 'nps' },
                    { id: 'why', type: 'openText' },
                  ],
                },
              ],
            },
          }
        : { data: [formbricks(null, 3, JANE), formbricks(OMAR, 9)], meta: {} },
  },
  {
    provider: 'typeform',
    values: { survey: 'F1', key: 'K', region: 'us' },
    mixed: true,
    answer: () => ({
      total_items: 2,
      page_count: 1,
      items: [JANE, OMAR].map((email) => ({
        landing_id: email,
        token: email,
        landed_at: ISO,
        submitted_at: '2026-11-20T10:00:00Z',
        hidden: { email },
        answers: [
          { field: { id: 'a', type: 'opinion_scale', ref: 'easy' }, type: 'number', number: 9 },
          { field: { id: 'b', type: 'nps', ref: 'score' }, type: 'number', number: 3 },
          { field: { id: 'c', type: 'short_text', ref: 'name' }, type: 'text', text: 'Jane' },
          { field: { id: 'd', type: 'long_text', ref: 'why' }, type: 'text', text: WORDS },
        ],
      })),
    }),
  },
  {
    provider: 'hubspot',
    values: { key: 'K' },
    answer: () => ({
      total: 1,
      results: [
        {
          id: '11',
          properties: {
            hs_survey_type: 'NPS',
            hs_survey_name: 'Orders',
            hs_value: '3',
            hs_content: WORDS,
            hs_submission_timestamp: ISO,
            hs_contact_email_rollup: JANE,
            hs_contact_id: '7',
            hs_contact_firstname: 'Jane',
            hs_contact_lastname: 'Miller',
          },
          createdAt: ISO,
          updatedAt: ISO,
        },
      ],
    }),
  },
  {
    provider: 'surveymonkey',
    values: { survey: '9', key: 'K', region: 'us' },
    answer: (request) =>
      pathOf(request).endsWith('/details')
        ? {
            title: 'Orders',
            pages: [
              {
                questions: [
                  {
                    id: 'q0',
                    answers: {
                      choices: [
                        { id: 'y', text: 'Yes' },
                        { id: 'n', text: 'No' },
                      ],
                    },
                  },
                  {
                    id: 'q1',
                    answers: {
                      choices: Array.from({ length: 11 }, (_, n) => ({
                        id: `c${n}`,
                        text: n === 0 ? '0 - Not at all likely' : String(n),
                        weight: n > 8 ? 100 : n > 6 ? 0 : -100,
                      })),
                    },
                  },
                  { id: 'q2' },
                ],
              },
            ],
          }
        : {
            data: [
              {
                id: 'sm1',
                response_status: 'completed',
                date_created: '2026-11-20T09:59:00+00:00',
                date_modified: '2026-11-20T10:00:00+00:00',
                email_address: JANE,
                first_name: 'Jane',
                last_name: 'Miller',
                pages: [
                  {
                    questions: [
                      { id: 'q0', answers: [{ choice_id: 'y' }] },
                      { id: 'q1', answers: [{ choice_id: 'c3', row_id: 'r' }] },
                      { id: 'q2', answers: [{ text: WORDS }] },
                    ],
                  },
                ],
              },
            ],
          },
  },
  {
    provider: 'survicate',
    values: { survey: 'abc', key: 'K' },
    mixed: true,
    answer: (request) =>
      queryOf(request, 'start') === null
        ? {
            data: [survicate(OMAR, 0)],
            pagination: { has_more: true, next_url: '/v2/surveys/abc/responses?start=2' },
          }
        : {
            data: [survicate(JANE, 3)],
            pagination: { has_more: false, next_url: null },
          },
  },
]
