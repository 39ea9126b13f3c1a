import type { Layout } from '../layout'

/**
 * Medallia Agent Connect (Stella Connect), CSV: the header after docs.medallia.com/en/agent-connect.
 * It asks for stars, not for NPS. Not tested against the vendor.
 */
export const medalliaAgentConnect: Layout = {
  id: 'medallia-agent-connect',
  name: 'Medallia Agent Connect',
  signs: [['request_id', 'star_rating', 'response_received_at']],
  names: {
    id: ['request_id'],
    date: ['response_received_at'],
    askedAt: ['request_sent_at'],
    email: ['request_sent_to'],
    name: ['customer_name'],
    score: ['star_rating'],
    comment: ['comments'],
    survey: ['brand'],
  },
  scoring: { metric: 'stars', scale: { min: 1, max: 5 } },
}
