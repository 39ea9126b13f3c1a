import type { Layout } from '../layout'

/**
 * Zendesk's own NPS (ended on 30 April 2023): the responses of its API, which teams kept as JSON
 * (developer.zendesk.com/api-reference/ticketing/nps-api/nps_responses). The header of the CSV that
 * its pages exported is not known: such a file is read by the names of the API's fields.
 */
export const zendeskNps: Layout = {
  id: 'zendesk-nps',
  name: 'Zendesk NPS',
  signs: [
    ['rated_at', 'rating', 'recipient_id'],
    ['rated_at', 'rating', 'user_email'],
  ],
  names: {
    id: ['id'],
    date: ['rated_at'],
    askedAt: ['delivered_at'],
    email: ['user_email'],
    name: ['user_name'],
    score: ['rating'],
    comment: ['comment'],
    survey: ['survey_name'],
    externalId: ['user_id'],
  },
  scoring: { metric: 'nps' },
}
