import { count, plural } from '../format'

const closed = { one: 'customer to ask again', other: 'customers to ask again' }
const cases = (n: number) => plural(n, { one: 'open case', other: 'open cases' })

/** Words of the agent's list of cases, of its reminders and of the toolbar's count. */
export const myCases = {
  title: 'My cases',
  tab: 'My cases · Amends',
  views: {
    mine: 'Mine',
    unowned: 'Without owner',
    today: 'Due today',
    overdue: 'Overdue',
    promises: 'Promised',
    all: 'All open',
    'ask-again': 'To ask again',
  },
  view: 'Show',
  counted: (view: string, n: number) => `${view} ${count(n)}`,
  search: 'Search',
  searchHint: 'Name, address, words, cause',
  shown: { open: (n: number) => cases(n), closed: (n: number) => plural(n, closed) },
  lists: {
    open: 'Open cases, the least time left first',
    closed: 'Closed cases to ask a new score for, the longest due first',
  },
  loading: 'Reading the cases',
  keys: 'arrows, Enter opens, / searches',
  due: {
    contact: 'first contact',
    promise: (text: string) => `promised: ${text}`,
    'ask-again': 'ask for a new score',
    none: 'no time set',
    over: (span: string) => `${span} over`,
    left: (span: string) => `${span} left`,
  },
  states: {
    open: 'not contacted',
    contacted: 'contacted',
    'cause-known': 'contacted, cause known',
    'fix-recorded': 'fix recorded',
    'loop-closed': 'customer told',
    closed: 'closed',
  },
  noOwner: 'no owner',
  you: 'you',
  noName: 'No name',
  opens: {
    ticket: (id: string) => `opens ticket #${id}`,
    window: 'opens the customer; no ticket yet',
  },
  empty: {
    none: {
      title: 'No open case',
      body: 'A score of 0 to 6 opens one when it comes in.',
    },
    mine: { title: 'You have no case', body: 'Take one from those without an owner.' },
    unowned: { title: 'Every case has an owner', body: 'New ones show up here first.' },
    today: { title: 'Nothing is due today', body: 'What is overdue stands on its own.' },
    overdue: { title: 'Nothing is overdue', body: 'Every customer was answered in time.' },
    promises: { title: 'No promise is open', body: 'What you promise with a date is kept here.' },
    all: { title: 'No open case', body: 'A score of 0 to 6 opens one when it comes in.' },
    'ask-again': {
      title: 'Nobody is to be asked again yet',
      body: 'Customers stand here some days after their case was closed, until they were asked or gave a new score.',
    },
  },
  nothingFound: {
    title: 'No case has these words',
    body: 'All words are looked for, in any order.',
  },
  clear: 'Clear the search',
  failed: (reason: string) => `The case could not be opened: ${reason}`,
  popup: {
    title: 'Your next cases',
    all: (n: number) => `All ${cases(n)}`,
    none: 'No case is waiting for you.',
    unowned: (n: number) =>
      n === 1 ? 'One case has no owner yet.' : `${count(n)} cases have no owner yet.`,
  },
  badge: (n: number) =>
    n === 1 ? 'Amends: one of your cases is due' : `Amends: ${count(n)} of your cases are due`,
  reminders: {
    title: 'Reminders',
    body: 'A notification of this computer, without a sound, when one of your cases is due soon or a promise is due.',
    choice: 'Notifications',
    off: 'Off',
    on: 'On',
    quiet: 'Quiet hours',
    from: 'from',
    to: 'to',
    always: 'Equal times: no quiet hours.',
    refused: 'Your browser was told not to let Amends show notifications.',
    failed: (reason: string) => `That was not saved: ${reason}`,
    contactSoon: (name: string, span: string) => `${name}: first contact due in ${span}`,
    contactOver: (name: string, span: string) => `${name}: first contact is ${span} overdue`,
    promise: (name: string) => `${name}: a promise is due`,
    score: (score: number) => `Score ${score}`,
    many: (n: number) => `${count(n)} of your cases need you`,
    manyBody: 'Open the list of your cases.',
  },
}
