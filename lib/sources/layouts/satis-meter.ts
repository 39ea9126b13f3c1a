import type { Layout } from '../layout'

/**
 * SatisMeter: `responses` of its API as OTA Insight's open connector reads it (2020). The header of
 * its CSV is not known. Not tested against the vendor.
 */
export const satisMeter: Layout = {
  id: 'satismeter',
  name: 'SatisMeter',
  signs: [
    ['rating', 'feedback', 'user.email'],
    ['rating', 'category', 'user.userId'],
    ['rating', 'category', 'user.id'],
  ],
  names: {
    id: ['id'],
    date: ['created'],
    email: ['user.email', 'user.traits.email'],
    name: ['user.name', 'user.traits.name'],
    score: ['rating'],
    comment: ['feedback'],
    survey: ['campaign'],
    externalId: ['user.userId', 'user.id'],
  },
}
