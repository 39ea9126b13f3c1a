import type { Layout } from '../layout'

/**
 * HubSpot feedback submissions: the properties of its CRM API, from memory; what a score means is its
 * own page's (knowledge.hubspot.com, feedback-submission-properties): CSAT 0 to 2, CES 1 to 7. The
 * header of its CSV is not known. Not tested against the vendor.
 */
export const hubspot: Layout = {
  id: 'hubspot',
  name: 'HubSpot',
  signs: [
    ['hs_survey_type', 'hs_value'],
    ['properties.hs_survey_type', 'properties.hs_value'],
  ],
  names: {
    id: ['id', 'hs_object_id', 'Record ID'],
    date: ['hs_submission_timestamp', 'properties.hs_submission_timestamp', 'createdAt'],
    email: ['hs_contact_email_rollup', 'properties.hs_contact_email_rollup', 'email'],
    score: ['hs_value', 'properties.hs_value'],
    comment: ['hs_content', 'properties.hs_content'],
    metric: ['hs_survey_type', 'properties.hs_survey_type'],
    survey: ['hs_survey_name', 'properties.hs_survey_name'],
  },
  scorings: { csat: { metric: 'csat', scale: { min: 0, max: 2 } } },
}
