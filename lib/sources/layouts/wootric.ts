import type { Layout } from '../layout'

/**
 * Wootric (InMoment): responses of its API and webhooks (docs.wootric.com/webhooks, an open
 * description of its API). The header of its CSV is not known. Not tested against the vendor.
 */
export const wootric: Layout = {
  id: 'wootric',
  name: 'Wootric',
  signs: [
    ['end_user_id', 'score', 'excluded_from_calculations'],
    ['response.end_user_id', 'response.score', 'response.email'],
  ],
  names: {
    id: ['id', 'response.id'],
    date: ['created_at', 'response.created_at'],
    email: ['end_user.email', 'email', 'response.email'],
    score: ['score', 'response.score'],
    comment: ['text', 'response.text'],
    externalId: ['end_user.external_id', 'response.external_id', 'end_user_id'],
    metric: ['survey_mode'],
  },
}
