import type { Layout } from '../layout'

/**
 * SurveyMonkey, CSV and XLSX with two header rows: question, then `Response`, `Open-Ended Response`
 * or an option. Header as two open readers have it (EDSL's import_survey_monkey among them); newer
 * files with `Date Created` and the form `RespondentID` are from memory. Not tested against the vendor.
 */
export const surveyMonkey: Layout = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  signs: [
    ['Respondent ID', 'Collector ID'],
    ['RespondentID', 'CollectorID'],
  ],
  names: {
    id: ['Respondent ID', 'RespondentID'],
    date: ['End Date', 'EndDate', 'Date Modified', 'Date Created'],
    email: ['Email Address', 'EmailAddress'],
    firstName: ['First Name', 'FirstName'],
    lastName: ['Last Name', 'LastName'],
  },
}
