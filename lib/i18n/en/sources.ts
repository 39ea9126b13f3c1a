import type { Field } from '@/lib/sources/field'
import type { Kind } from '@/lib/sources/format'
import type { Scoring } from '@/lib/sources/scoring'
import { count, dayAndMonth, dayOf, plural, roughSpan } from '../format'
import { fileProblem, fileSize } from './file-problems'
import { refusal } from './refusals'

const responses = (n: number) => plural(n, { one: 'response', other: 'responses' })
const rows = (n: number) => plural(n, { one: 'row', other: 'rows' })

const fieldNames: Record<Field, string> = {
  email: 'e-mail',
  score: 'score',
  date: 'date',
  comment: 'comment',
  id: 'response id',
  name: 'name',
  firstName: 'first name',
  lastName: 'last name',
  company: 'company',
  survey: 'survey',
  externalId: 'customer id',
  askedAt: 'asked on',
  metric: 'kind of score',
}

const delimiters = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'pipes' }
const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
}

const metrics = { csat: 'CSAT', ces: 'CES', stars: 'stars' }

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

const quoted = (name: string) => `“${name}”`

function kindOf(kind: Kind): string {
  switch (kind.type) {
    case 'csv':
      return `${delimiters[kind.delimiter]} · ${encodings[kind.encoding]}`
    case 'xlsx':
      return 'Excel'
    case 'json':
      return 'JSON'
    case 'ndjson':
      return 'JSON, one record a line'
  }
}

/** Words of importing scores. */
export const sources = {
  heading: 'Scores in',
  intro: 'Bring in what your customers answered. The file is read on this computer and stays here.',
  stored: (n: number) => (n === 0 ? 'No scores yet' : `${responses(n)} here`),

  drop: 'Drop a file here',
  dropNow: 'Let go to read this file',
  or: 'or',
  choose: 'Choose a file',
  needs:
    'CSV, Excel (.xlsx) or JSON, as your survey tool exports it: one row for each answer, with at least these three columns:',
  needed: [
    ['email', 'who answered'],
    ['score', 'NPS as a whole number from 0 to 10; CSAT, CES and stars are kept apart'],
    ['date', 'when, in any common form'],
  ],
  optional:
    'Comment, name, company, survey and ids are taken when they are there. Columns are found by their names and what is in them, in any order; semicolons, tabs and old encodings are fine.',
  sample: 'Download a sample',
  sampleName: 'amends-sample.csv',
  oneFile: 'Drop one file at a time.',

  looking: (file: string) => `Looking at ${file}`,
  fileHeading: (file: string) => `Import scores · ${file}`,
  fileFacts: (bytes: number, kind: Kind) => `${fileSize(bytes)} · ${kindOf(kind)}`,
  layout: (name: string) => `Looks like an export of ${name}`,
  asLastTime: 'Read as you set it the last time a file had these columns.',
  findAnew: 'Find the columns anew',
  sheet: 'Sheet',
  whichSheet: 'More than one sheet of this workbook could hold the scores. Which one?',
  chooseSheet: 'Choose a sheet',
  doubt: (field: Field, others: string[], taken?: string) =>
    taken === undefined
      ? `The ${fieldNames[field]} could be in ${list(others.map(quoted))}. Choose above which it is.`
      : `${quoted(taken)} is taken as the ${fieldNames[field]}. It could also be ${list(others.map(quoted))}: if so, choose it above.`,
  scoring: 'The scores are',
  askScoring:
    'No score in the first rows is above 7: these may be stars, CSAT or CES. Read as NPS they would make a detractor of each customer. What are they?',
  chooseScoring: 'Choose what they are',
  scoringName: (scoring: Scoring) =>
    scoring.metric === 'nps'
      ? 'NPS, 0 to 10'
      : `${metrics[scoring.metric]}, ${scoring.scale.min} to ${scoring.scale.max}`,
  othersApart: (n: number) =>
    `${responses(n)} of CSAT, CES or stars: kept and shown apart, without a segment and without cases.`,
  otherFile: 'Other file',
  firstRows: 'First rows of the file',
  rowNumber: 'Row',
  holds: (header: string) => `What “${header}” holds`,
  noHeader: (column: number) => `Column ${column}`,
  field: fieldNames,
  notUsed: 'not used',
  whichDate: 'date: which is it?',
  missing: {
    email:
      'No column holds the e-mail address. Choose it above: without it a score belongs to nobody.',
    score: 'No column holds the score. Choose it above: a number in each row.',
    date: 'No column holds the date. Choose it above: a score without a date has no place in a history.',
  },

  orderQuestion: (date: { text: string; dayFirst: number; monthFirst: number }) =>
    `${date.text} can be ${dayAndMonth(date.dayFirst)} or ${dayAndMonth(date.monthFirst)}.`,
  orderUnknown: (dates: number) =>
    `Nothing in ${plural(dates, { one: 'date', other: 'dates' })} tells which number is the day.`,
  orderMixed: (dayFirst: number, monthFirst: number) =>
    `The file mixes both: ${count(dayFirst)} can only be day first, ${count(monthFirst)} only month first. Those that do not fit your choice are refused.`,
  order: { 'day-first': 'day / month', 'month-first': 'month / day' },
  orderLegend: 'Order of day and month',
  zoneWhy: (n: number) =>
    `${plural(n, { one: 'date says', other: 'dates say' })} no time zone. They are read as`,

  checking: 'Dry run: reading every row, storing nothing',
  importing: 'Importing',
  takingBack: 'Taking everything of this import back',
  progress: (done: number, total: number) => `${count(done)} of ${count(total)}`,
  progressRows: rows,
  rate: (n: number) => `${count(Math.round(n / 100) * 100)} a second`,
  left: (ms: number) => `${roughSpan(ms)} left`,
  cancel: 'Cancel',
  pause: 'Pause',
  goOn: 'Go on',
  paused: 'Paused',

  summary: 'What the import will do',
  summaryLine: (s: { added: number; updated: number; duplicates: number; refused: number }) =>
    `${count(s.added)} will come in, ${count(s.updated)} will be updated, ${count(s.duplicates)} already here, ${count(s.refused)} refused.`,
  willCome: 'will come in',
  alreadyHere: 'already here',
  willChange: 'will be updated',
  refusedCount: 'refused',
  seeWhy: 'see why',
  newCases: 'new open cases',
  casesWhy: (days: number) =>
    `New open cases are customers with a score of 0-6 from the last ${plural(days, { one: 'day', other: 'days' })}; older scores are history only.`,
  span: (earliest: number, latest: number) =>
    dayOf(earliest) === dayOf(latest)
      ? `All answers are of ${dayOf(earliest)}.`
      : `Answers from ${dayOf(earliest)} to ${dayOf(latest)}.`,
  import: (n: number) => `Import ${responses(n)}`,
  nothingNew: 'Nothing in this file is new: there is nothing to import.',
  nothingGood: 'No row of this file can come in. The list below says why.',

  refusedHeading: 'Refused',
  refusedRow: (row: string) => `row ${row}`,
  refusedTable: 'Refused rows',
  refusedFirst: (shown: number, all: number) => `The first ${count(shown)} of ${count(all)}`,
  refusedDownload: 'Download all refused rows',
  refusedName: (file: string) => `refused-${file.replace(/\.[^.]*$/, '')}.csv`,
  refusedFile: { row: 'Row', column: 'Column', value: 'Value', reason: 'Reason' },
  wholeRow: 'whole row',
  refusal,

  done: (n: number) => `${responses(n)} came in`,
  doneFacts: (updated: number, duplicates: number, refused: number, cases: number) =>
    [
      updated > 0 && `${count(updated)} updated`,
      duplicates > 0 && `${count(duplicates)} already here`,
      refused > 0 && `${count(refused)} refused`,
      `${plural(cases, { one: 'new open case', other: 'new open cases' })}`,
    ]
      .filter(Boolean)
      .join(' · '),
  importAnother: 'Import another file',
  cancelled: 'The import was cancelled. Everything it had brought was taken back.',
  recovered: (files: string[]) =>
    `The browser stopped in the middle of ${files.join(', ')}. What was half done has been taken back; import the file again.`,

  interrupted: (files: string[]) =>
    `The browser was closed in the middle of ${files.join(', ')}. What came in is here; below, the import can go on without the file, or be taken back.`,
  stopped: (done: number, total: number) =>
    `stopped in the middle: ${count(done)} of ${count(total)} are in`,
  goOnOf: (file: string) => `Go on with the import of ${file}`,
  takeBack: 'Take back',
  takeBackOf: (file: string) => `Take back what the import of ${file} brought`,
  resuming: (file: string) => `Going on with the import of ${file}`,

  past: 'Past imports',
  state: {
    running: 'running',
    cancelled: 'cancelled, nothing stayed',
    undoing: 'being undone',
    undone: 'undone, nothing stayed',
  },
  undo: 'Undo',
  undoOf: (file: string) => `Undo the import of ${file}`,
  undoOlder: (file: string, later: number) =>
    `Undo ${file}, though ${plural(later, { one: 'file', other: 'files' })} came in after it? What those changed or added stays. Answers that they found already here go with it: import those files again afterwards.`,
  undoYes: 'Undo it',
  undoNo: 'Keep it',
  undoing: (file: string) => `Undoing the import of ${file}`,
  undone: (file: string) => `The import of ${file} was undone. What it had updated stands again.`,
  problem: fileProblem,
  cannotComeIn: (file: string) => `${file} can not come in`,
}
