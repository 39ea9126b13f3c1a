import type { Layout } from '../layout'

/**
 * AskNicely: its API's responses, as JSON and as the CSV with the same fields (demo.asknice.ly/help/apidocs);
 * all values are text, times are seconds. The header of the CSV that its pages export is not known.
 */
export const askNicely: Layout = {
  id: 'asknicely',
  name: 'AskNicely',
  signs: [
    ['response_id', 'contact_id', 'answer'],
    ['response_id', 'answerlabel', 'question_type'],
  ],
  names: {
    id: ['response_id'],
    date: ['responded', 'created'],
    email: ['email'],
    name: ['name'],
    score: ['answer', 'answerlabel'],
    comment: ['comment'],
    metric: ['question_type'],
    externalId: ['contact_id', 'person_id'],
    askedAt: ['sent'],
  },
}
