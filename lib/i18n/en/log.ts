import { count, plural } from '../format'

/** Words of the log: what was done, by whom, and the page that lists it. */
export const log = {
  history: 'History',
  summary: (responses: number, entries: number) =>
    [
      plural(responses, { one: 'response', other: 'responses' }),
      ...(entries > 0 ? [plural(entries, { one: 'step', other: 'steps' })] : []),
    ].join(', '),
  nothing: 'Nothing has happened with this customer yet.',
  showAll: (n: number) => `Show all ${count(n)}`,
  unnamed: 'an agent without a name',
  takenBack: 'taken back',
  did: {
    'reply-sent': 'Reply sent',
    contacted: {
      phone: 'Phoned',
      chat: 'Chatted',
      'in-person': 'Met in person',
      other: 'Contacted',
    },
    'case-closed': 'Case closed',
    'case-reopened': 'Case reopened',
    'promise-moved': 'Promise moved',
    'promise-kept': 'Promise kept',
    'promise-broken': 'Promise broken',
    'loop-closed': 'Customer told what changed',
    'playbook-step-done': 'Playbook step done',
    'asked-again': 'Asked for a new score',
    note: 'Note',
    undone: 'Step taken back',
  },
  by: (name: string) => `by ${name}`,
  promised: (text: string) => `Promised: ${text}`,
  promiseDue: (when: string) => `due ${when}`,
  fixFor: (cause: string) => `Fix recorded for ${cause}`,
  tried: {
    phone: 'Phoned, not reached',
    chat: 'Chatted, not reached',
    'in-person': 'Not met in person',
    other: 'Tried, not reached',
  },
  tookIt: 'Case taken',
  gaveItTo: (owner: string) => `Case given to ${owner}`,
  gaveItUp: 'Case given up',
  causeSet: (cause: string) => `Cause set: ${cause}`,
  causeTaken: 'Cause taken away',
  wordOnly: 'on the agent’s word',
  ownWords: 'without a template',
  page: {
    title: 'Log',
    intro:
      'What was done for customers, newest first. Entries are never changed; a step that was taken back stays in the log.',
    empty: {
      title: 'The log is empty',
      body: 'It fills as agents take cases, reply and close them beside their tickets.',
    },
    exportCsv: 'Export CSV',
    exportJson: 'Export JSON',
    exportFailed: (reason: string) => `The export failed: ${reason}`,
    when: 'When',
    customer: 'Customer',
    what: 'What',
    agent: 'Agent',
    ticket: 'Ticket',
    older: 'Show older entries',
  },
}
