import type { Layout } from '../layout'

/**
 * Qualtrics, CSV, TSV and XLSX with three header rows: internal id, question, import id. "CSV and TSV
 * files come with 3 rows of headers" (its support pages); header list as open readers have it
 * (rlibrary's read_qualtrics_csv.R). JSON after its export format: fields below `values`; not tested
 * against the vendor. Dates are in the account's time zone, which the file does not name.
 */
export const qualtrics: Layout = {
  id: 'qualtrics',
  name: 'Qualtrics',
  signs: [
    ['StartDate', 'EndDate', 'RecordedDate', 'ResponseId'],
    ['responseId', 'values.recordedDate', 'values.startDate'],
  ],
  names: {
    id: ['ResponseId'],
    date: ['RecordedDate', 'values.recordedDate', 'EndDate'],
    email: ['RecipientEmail', 'values.recipientEmail'],
    firstName: ['RecipientFirstName', 'values.recipientFirstName'],
    lastName: ['RecipientLastName', 'values.recipientLastName'],
    externalId: ['ExternalReference', 'values.externalDataReference'],
  },
  /** JSON has the group of an NPS question (1 to 3) beside its score: no score, though a number. */
  reshape(record) {
    const { labels: _, ...rest } = record as { values?: unknown; labels?: unknown }
    if (typeof rest.values !== 'object' || rest.values === null) return record
    const own = Object.entries(rest.values).filter(([key]) => !key.endsWith('_NPS_GROUP'))
    return { ...rest, values: Object.fromEntries(own) }
  },
}
