import type { Layout } from '../layout'

/**
 * Delighted (ended on 30 June 2026): `survey_responses.json` of its API, as the API's own pages and
 * open connectors print it; times are seconds. The header of its CSV is not known: such a file is
 * read by the names of the API's fields. Kinds of surveys beyond nps and csat are from memory.
 */
export const delighted: Layout = {
  id: 'delighted',
  name: 'Delighted',
  signs: [
    ['survey_type', 'score', 'permalink'],
    ['survey_type', 'score', 'person.email'],
  ],
  names: {
    id: ['id', 'response_id'],
    date: ['created_at', 'updated_at'],
    email: ['person.email', 'email'],
    name: ['person.name', 'name'],
    externalId: ['person.id'],
    metric: ['survey_type'],
    comment: ['comment'],
    score: ['score'],
  },
  scorings: {
    ces: { metric: 'ces', scale: { min: 1, max: 5 } },
    smileys: { metric: 'csat', scale: { min: 1, max: 5 } },
    thumbs: { metric: 'csat', scale: { min: 0, max: 1 } },
  },
}
