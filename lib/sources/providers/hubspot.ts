import * as z from 'zod/mini'
import { type Found, given, type Provider, post } from './provider'
import { items, part, read, readAll, told } from './shape'

const PROPERTIES = [
  'hs_survey_type',
  'hs_survey_name',
  'hs_value',
  'hs_content',
  'hs_submission_timestamp',
  'hs_contact_email_rollup',
  'hs_contact_id',
  'hs_contact_firstname',
  'hs_contact_lastname',
] as const

/**
 * HubSpot, feedback submissions. Documented (developers.hubspot.com): Bearer token of a private app
 * with the scopes crm.objects.contacts.read and crm.objects.feedback_submissions.read,
 * `POST /crm/objects/2026-03/feedback_submissions/search` with filters. Seen in public code only: the
 * properties' names, `hs_contact_email_rollup` among them. Not tested against the vendor.
 */
export const hubspot: Provider = {
  id: 'hubspot',
  name: 'HubSpot',
  fields: [{ id: 'key', secret: true }],
  origin: () => 'https://api.hubapi.com',
  reach: { kind: 'asked' },
  *lookUp({ address, values }) {
    const answer = yield post(
      'https://api.hubapi.com/crm/objects/2026-03/feedback_submissions/search',
      { Authorization: `Bearer ${given(values, 'key')}` },
      {
        filterGroups: [
          {
            filters: [
              { propertyName: 'hs_contact_email_rollup', operator: 'EQ', value: address },
              { propertyName: 'hs_survey_type', operator: 'EQ', value: 'NPS' },
            ],
          },
        ],
        properties: PROPERTIES,
        limit: 100,
      },
    )
    return readAll(Item, read(Answer, answer, 'results').results).map(foundIn)
  },
}

const Answer = z.object({ results: items })
const Item = z.object({
  id: told,
  properties: part({
    hs_survey_type: told,
    hs_survey_name: told,
    hs_value: told,
    hs_content: told,
    hs_submission_timestamp: told,
    hs_contact_email_rollup: told,
    hs_contact_id: told,
    hs_contact_firstname: told,
    hs_contact_lastname: told,
  }),
})

function foundIn({ id, properties: p }: z.infer<typeof Item>): Found {
  return {
    id,
    address: p.hs_contact_email_rollup,
    score: p.hs_value,
    at: p.hs_submission_timestamp,
    comment: p.hs_content,
    name: `${p.hs_contact_firstname} ${p.hs_contact_lastname}`,
    survey: p.hs_survey_name,
    customer: p.hs_contact_id,
    metric: p.hs_survey_type,
  }
}
