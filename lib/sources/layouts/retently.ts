import type { Layout } from '../layout'

/**
 * Retently: `data.responses` of its feedback API (retently.com/api, Airbyte's connector). The header
 * of its CSV is not known. Not tested against the vendor.
 */
export const retently: Layout = {
  id: 'retently',
  name: 'Retently',
  signs: [
    ['campaignId', 'score', 'ratingCategory'],
    ['campaignName', 'score', 'metricsType'],
  ],
  names: {
    id: ['id'],
    date: ['createdDate'],
    email: ['email'],
    firstName: ['firstName'],
    lastName: ['lastName'],
    company: ['companyName'],
    survey: ['campaignName'],
    metric: ['metricsType'],
    externalId: ['customerId'],
    score: ['score'],
    comment: ['comment'],
  },
}
