import type { Layout } from '../layout'

/**
 * Survicate: its webhook's events, kept one a line (developers.survicate.com). The shape of its API's
 * responses and the header of its CSV are not known. Not tested against the vendor.
 */
export const survicate: Layout = {
  id: 'survicate',
  name: 'Survicate',
  signs: [['event.questionAnswered.responseUuid', 'event.questionAnswered.timestamp']],
  names: {
    id: ['event.questionAnswered.responseUuid'],
    date: ['event.questionAnswered.timestamp'],
    email: ['event.questionAnswered.respondent.attributes.email'],
    score: ['event.questionAnswered.choice.body'],
    comment: ['event.questionAnswered.choice.comment'],
    survey: ['event.questionAnswered.survey.name'],
    externalId: ['event.questionAnswered.respondent.uuid'],
  },
}
