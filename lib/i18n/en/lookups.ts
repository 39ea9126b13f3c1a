import type { FoundProblem } from '@/lib/sources/lookup'
import type { FieldId } from '@/lib/sources/providers/provider'
import { count, plural } from '../format'

const labels: Record<FieldId, string> = {
  url: 'Address',
  header: 'Header with the key',
  key: 'Key',
  clientId: 'Client ID',
  clientSecret: 'Client secret',
  domain: 'Account',
  host: 'Address',
  project: 'Project ID',
  survey: 'Survey ID',
  question: 'Question ID',
  region: 'Region',
  rows: 'Responses',
  address: 'Customer’s address',
  score: 'Score',
  comment: 'Comment',
  date: 'Answered at',
  responseId: 'Response ID',
  customerName: 'Name',
  company: 'Company',
  surveyName: 'Survey',
}

const hints: Partial<Record<string, string>> = {
  'http url': 'Amends adds ?email=… to it, or puts the customer’s address where you write {email}.',
  'http header': 'Often Authorization.',
  'http key': 'All that stands in the header, such as “Bearer …”.',
  'asknicely domain': 'The first part of your address there: acme in acme.asknice.ly.',
  'typeform survey': 'The form’s ID, in its address after /form/.',
  'typeform question':
    'Needed where the score is an opinion scale from 0 to 10: its ID or reference. A question of the type NPS is found by itself.',
  'formbricks host': 'Your own, if you run it yourself.',
  'hubspot key': 'The token of a private app that may read contacts and feedback submissions.',
  'surveymonkey key': 'The access token of an app in your account.',
}

const leftWords: Record<FoundProblem, (n: number) => string> = {
  another: (n) => `${count(n)} of other customers`,
  'no-address': (n) => `${count(n)} that ${n === 1 ? 'names' : 'name'} no customer`,
  metric: (n) => `${count(n)} that ${n === 1 ? 'is' : 'are'} no NPS`,
  unanswered: (n) => `${count(n)} without a score`,
  score: (n) => `${count(n)} whose score cannot be read`,
  date: (n) => `${count(n)} whose date cannot be read`,
}

/** Words of the part of the scores page where sources are set up that are asked about a customer. */
export const lookups = {
  title: 'Sources asked for each customer',
  intro:
    'When an agent opens a ticket, Amends asks these about the customer. New responses show up beside the ticket by themselves.',
  empty: 'None yet. Scores come from imported files only.',
  add: 'Add a source',
  labels,
  hint: (provider: string, field: FieldId): string | undefined => hints[`${provider} ${field}`],
  regions: {
    us: 'United States',
    eu: 'Europe',
    au: 'Australia',
    ca: 'Canada',
  } as Record<string, string>,
  state: {
    on: 'On',
    paused: 'Paused',
    withdrawn: 'Access withdrawn in the browser',
    failing: 'Last time it could not be asked',
    partly: 'Told of other people',
  },
  neverAsked: 'not asked yet',
  worked: 'worked',
  failedAt: 'failed',
  brought: (n: number) => plural(n, { one: 'new response', other: 'new responses' }),
  waits: (time: string) => `Asked again ${time}.`,
  change: 'Change',
  changeOne: (name: string) => `Change ${name}`,
  pause: 'Pause',
  pauseOne: (name: string) => `Pause ${name}`,
  resume: 'Resume',
  resumeOne: (name: string) => `Resume ${name}`,
  allow: 'Allow again',
  allowOne: (name: string) => `Allow access for ${name} again`,
  remove: 'Remove',
  removeOne: (name: string) => `Remove ${name}`,
  removing: {
    title: (name: string) => `Remove ${name}?`,
    body: 'Its key and what is known of asking it are forgotten, and the browser’s access given back. What of the responses that it brought?',
    keep: 'Keep the responses',
    takeBack: 'Remove them too',
    cancel: 'Cancel',
    running: 'Removing…',
  },
  removed: (name: string) => `${name} was removed.`,
  form: {
    add: 'Add a source',
    change: (name: string) => `Change ${name}`,
    provider: 'Survey tool',
    own: 'Your own service (HTTP)',
    optional: (label: string) => `${label} (optional)`,
    keySet: 'Set. Type to replace it.',
    keyStays: 'It is kept in this browser, and not shown again.',
    empty: 'Fill this in.',
    pattern: 'This does not look right.',
    notSecure:
      'This address is open to the internet but not encrypted: scores and the key could be read on the way. Use https://.',
    asks: (origin: string) => `Your browser will ask for access to ${origin}, and to nothing else.`,
    refused: (origin: string) => `Your browser was told not to give access to ${origin}.`,
    save: 'Save',
    saving: 'Saving…',
    cancel: 'Cancel',
    failed: (reason: string) => `That did not work: ${reason}`,
    untested:
      'Built from the vendor’s documents and public code, and tested on answers made after them; not on the vendor’s own service.',
    reach: {
      asked: 'It is asked about the one customer.',
      searched: 'It searches the responses for the customer’s address.',
      pages: (n: number) =>
        `It has no documented way to ask about one customer: its newest ${count(n)} pages of responses are read, and the customer’s picked out. Older ones are not seen.`,
      days: (n: number) =>
        `It has no documented way to ask about one customer: the responses of ${count(n)} days are read, and the customer’s picked out.`,
    },
  },
  mapping: {
    title: 'Where things are in the answer',
    help: 'JSONPath: $ begins at the whole answer, @ at one response. The result beside changes as you type.',
    badPath: 'This is no JSONPath. It begins with $ or @.',
  },
  trial: {
    title: 'Try it',
    address: 'A customer’s e-mail address',
    run: 'Ask',
    running: 'Asking…',
    badAddress: 'Type the address of a customer who answered.',
    nothingKept: 'Nothing of this is stored.',
    raw: 'What it answered',
    found: 'What Amends reads',
    nothing: 'No response of this customer.',
    cut: 'Only the start is shown.',
    left: (kind: FoundProblem, n: number) => leftWords[kind](n),
    notKept: 'Not kept:',
    score: 'Score',
    answered: 'Answered',
    comment: 'Comment',
    whose: 'Name',
  },
}
