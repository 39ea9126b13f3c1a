import type { Layout } from '../layout'

/**
 * Formbricks, CSV and XLSX of the responses page: header and cells after its source
 * (apps/web/lib/response/service.ts, utils.ts, lib/utils/file-conversion.ts, 2026-08). The score
 * stands in the question's column; an address only where `person.email` or a hidden field holds it.
 * JSON: of its API (`GET /api/v2/management/responses`, docs/api-v2-reference/openapi.yml).
 */
export const formbricks: Layout = {
  id: 'formbricks',
  name: 'Formbricks',
  signs: [
    ['No.', 'Response ID', 'Timestamp', 'Finished', 'Survey ID'],
    ['id', 'createdAt', 'finished', 'surveyId'],
  ],
  names: {
    id: ['Response ID', 'id'],
    date: ['Timestamp', 'createdAt'],
    email: ['person.email', 'email', 'Verified Email', 'contactAttributes.email'],
    externalId: ['User ID', 'contactId'],
  },
}
